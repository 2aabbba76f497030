import { parseBaseUrl } from "./base-url.ts";
import { createCall } from "./call.ts";
import { createCleanText } from "./clean-text.ts";
import { createClientMethods } from "./client-methods.ts";
import { type RouterOsClientOptions, readLimits } from "./client-options.ts";
import { borrowedConnection, createConnection } from "./connection.ts";
import { createDispatcher } from "./dispatcher.ts";
import { createQuietPeriod } from "./quiet-period.ts";
import type { RouterOsClient } from "./router-os-client.ts";
import { type RouterOsRuntime, systemRuntime } from "./runtime.ts";
import { createSession } from "./session.ts";
import { assertTlsOptions } from "./tls-options.ts";

/**
 * Creates the client of one router. Nothing is sent before the first call.
 *
 * @param runtime  For tests: replaces the clock, the waits and the randomness.
 * @throws {RouterOsError} `invalid_request` when an option is not usable
 */
export function createRouterOsClient(
  options: RouterOsClientOptions,
  runtime: RouterOsRuntime = systemRuntime,
): RouterOsClient {
  const { url, isHttps, username, password } = parseBaseUrl(options);
  const { timeoutMs, quietMs, policyFor } = readLimits(options);
  const tls = options.tls ?? {};
  assertTlsOptions(tls, isHttps);
  const credentials = Buffer.from(`${username}:${password}`, "utf8").toString("base64");
  const cleanText = createCleanText([credentials, password, encodeURIComponent(password)]);
  const connection = options.fetch ? borrowedConnection(options.fetch) : createConnection({ isHttps, tls });
  const quiet = createQuietPeriod(quietMs, runtime);
  const send = createSession({ connection, quiet, authorization: `Basic ${credentials}` });
  const call = createCall({ routerUrl: url, cleanText, send, runtime, policyFor, quietMs });
  const dispatcher = createDispatcher({ call, routerUrl: url, cleanText });
  return {
    url,
    ...createClientMethods({ submit: dispatcher.submit, routerUrl: url, timeoutMs }),
    close: async () => {
      await dispatcher.close();
      await connection.drop();
    },
  };
}
