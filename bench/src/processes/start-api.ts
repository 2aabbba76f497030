import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { type Child, startChild } from "./start-child.ts";

const API_KEY = "key-of-the-bench-0123456789";

/** The bench asks more often than a client should. */
const environment = { API_KEY, PORT: "0", MAX_REQUESTS_PER_MINUTE: "0" };

/** The headers that open the API's doors. */
export const authorization: Readonly<Record<string, string>> = { authorization: `Bearer ${API_KEY}` };

/** How the API is started. */
export interface ApiOptions {
  readonly maxAgeMs: number;
  /** Options of Node itself. */
  readonly nodeOptions?: readonly string[];
}

/** Starts the built API in a process of its own, in front of some routers. */
export async function startApi(routerUrls: readonly string[], options: ApiOptions): Promise<Child> {
  const folder = mkdtempSync(join(tmpdir(), "mtw-bench-"));
  const file = join(folder, "routers.json");
  const routers = routerUrls.map((url) => ({ url, username: "bench", password: "bench" }));
  writeFileSync(file, JSON.stringify({ routers }));
  try {
    return await startChild({
      nodeOptions: options.nodeOptions ?? [],
      script: fileURLToPath(new URL("dist/main.js", import.meta.resolve("@mtw/api/package.json"))),
      environment: { ...environment, MTW_CONFIG: file, DEVICES_MAX_AGE_MS: String(options.maxAgeMs) },
    });
  } finally {
    rmSync(folder, { recursive: true });
  }
}

/** Asks for all devices; an answer that is not 200 ends the bench. */
export async function getDevices(apiUrl: string): Promise<{ body: string; contentType: string }> {
  const response = await fetch(`${apiUrl}/devices`, { headers: authorization });
  const body = await response.text();
  if (!response.ok) throw new Error(`GET /devices answered ${response.status}: ${body.slice(0, 300)}`);
  return { body, contentType: response.headers.get("content-type") ?? "" };
}
