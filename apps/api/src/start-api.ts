import { randomUUID } from "node:crypto";
import { createServer, type Server } from "node:http";
import { setTimeout as delay } from "node:timers/promises";
import { getRequestListener } from "@hono/node-server";
import { createNetwork, type Network } from "@mtw/core";
import { createRouterOsClient } from "@mtw/routeros-client";
import type { Logger } from "pino";
import { createApi } from "./create-api.ts";
import type { ApiConfig } from "./environment.ts";
import { createLogger, logFailures } from "./logger.ts";
import { ApiError, problemOf } from "./problems.ts";
import { lookUpVendor } from "./vendors.ts";

/** An API that listens. */
export interface RunningApi {
  /** Where it listens; port 0 has become the port that was free. */
  readonly url: string;
  /** Stops listening, lets requests finish for about three seconds, and closes the routers' connections. */
  readonly close: () => Promise<void>;
}

/** How long running requests may take when the API stops; a supervisor kills after five seconds or more. */
const finishMs = 3000;

/**
 * Starts the API; no router is asked before the first request.
 *
 * @throws the system error when it can't listen, such as `EADDRINUSE`
 */
export async function startApi(config: ApiConfig, logger: Logger = createLogger(config.logLevel)): Promise<RunningApi> {
  const network = networkOf(config, logger);
  const api = createApi({ network, apiKey: config.apiKey, logger });
  const server = createServer(
    getRequestListener(api.fetch, {
      hostname: config.host,
      errorHandler: (error) => refuseBrokenRequest(error, logger),
    }),
  );
  try {
    const url = await listen(server, config);
    logger.info(config.mcpApiKey ? mcpMissing : mcpUnwanted);
    logger.info({ url }, "listening");
    return { url, close: () => close(server, network) };
  } catch (error) {
    await network.close();
    throw error;
  }
}

const mcpUnwanted = "/mcp is not served: MCP_API_KEY is not set";
const mcpMissing = "/mcp is not served: this version has no MCP door yet, MCP_API_KEY has no effect";

function networkOf(config: ApiConfig, logger: Logger): Network {
  const routers = config.routers.map(({ name, ...options }) => {
    const client = createRouterOsClient({ ...options, timeoutMs: config.timeoutMs });
    if (options.tls.insecure) {
      logger.warn(
        { router: name ?? client.url },
        "any TLS certificate is accepted: whoever answers reads the password",
      );
    }
    return { name, client };
  });
  return createNetwork({
    routers,
    maxAgeMs: config.devicesMaxAgeMs,
    maxStaleMs: config.devicesMaxStaleMs,
    lookUpVendor,
    onFailure: logFailures(logger),
  });
}

/** What never became a request that the app could answer, such as a Host header that is no host. */
function refuseBrokenRequest(error: unknown, logger: Logger): Response {
  const isRequest = error instanceof Error && error.name === "RequestError";
  const said = isRequest ? new ApiError("bad_request", "The address or the Host header is not valid.") : error;
  const id = randomUUID();
  if (!isRequest) logger.error({ err: error, request_id: id }, "request failed");
  const { status, body } = problemOf(said, id);
  const headers = {
    "content-type": "application/problem+json",
    "cache-control": "no-store",
    "x-content-type-options": "nosniff",
    "x-request-id": id,
  };
  return new Response(JSON.stringify(body), { status, headers });
}

async function listen(server: Server, { host, port }: ApiConfig): Promise<string> {
  await new Promise<void>((resolve, reject) => {
    server.once("error", reject);
    server.listen(port, host, resolve);
  });
  const address = server.address();
  const listeningPort = typeof address === "object" && address !== null ? address.port : port;
  return `http://${host.includes(":") ? `[${host}]` : host}:${listeningPort}`;
}

async function close(server: Server, network: Network): Promise<void> {
  const closed = new Promise<void>((resolve) => server.close(() => resolve()));
  // A connection that becomes idle after close() was called stays open otherwise.
  const sweep = setInterval(() => server.closeIdleConnections(), 50);
  await Promise.race([closed, delay(finishMs, undefined, { ref: false })]);
  // What still waits for a router now fails with client_closed, and has a moment to say so.
  await network.close();
  await Promise.race([closed, delay(500, undefined, { ref: false })]);
  clearInterval(sweep);
  server.closeAllConnections();
  await closed;
}
