import type { ApiConfig } from "../environment.ts";
import { testKey } from "./api-under-test.ts";

/** The configuration of an API under test in front of one router. */
export function configOf(url: string, changes: Partial<ApiConfig> = {}): ApiConfig {
  return {
    routers: [{ name: "attic", url, username: "reader", password: "pw", tls: {} }],
    apiKey: testKey,
    mcpApiKey: undefined,
    host: "127.0.0.1",
    port: 0,
    timeoutMs: 10_000,
    devicesMaxAgeMs: 0,
    devicesMaxStaleMs: 60_000,
    logLevel: "silent",
    ...changes,
  };
}
