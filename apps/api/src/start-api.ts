import type { Server } from "node:http";
import type { AddressInfo } from "node:net";
import { setTimeout as delay } from "node:timers/promises";
import type { Network } from "@mtw/core";
import { createLogger, lookUpVendor, openNetwork } from "@mtw/environment";
import { createLegacyServer } from "@mtw/mcp/legacy";
import { createModernServer } from "@mtw/mcp/modern";
import type { Logger } from "pino";
import { createApi } from "./create-api.ts";
import type { ApiConfig } from "./environment.ts";
import { createHttpServer, type HttpServer } from "./http/create-http-server.ts";
import { createMcpDoor, type McpDoor } from "./mcp/create-mcp-door.ts";
import { createMcpGuard } from "./mcp/create-mcp-guard.ts";
import { isLoopbackName } from "./mcp/is-loopback-name.ts";
import { version } from "./version.ts";

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
  const network = openNetwork(config, { log: logger, lookUpVendor });
  const http = createHttpServer({ logger, hostname: config.host });
  try {
    const { url, isLoopback } = await listen(http.server, config);
    const mcpDoor = openMcpDoor({ config, network, logger, isLoopback });
    const { apiKey, maxRequestsPerMinute } = config;
    http.serve(createApi({ network, apiKey, mcpDoor, logger, maxRequestsPerMinute }).fetch);
    if (!mcpDoor) logger.info("/mcp is not served: MCP_API_KEY is not set");
    logger.info({ url }, "listening");
    return { url, close: () => close({ http, network, mcpDoor }) };
  } catch (error) {
    await network.close();
    throw error;
  }
}

interface McpDoorParts {
  readonly config: ApiConfig;
  readonly network: Network;
  readonly logger: Logger;
  readonly isLoopback: boolean;
}

/** MCP over the same network, when there is a key for it. */
function openMcpDoor({ config, network, logger, isLoopback }: McpDoorParts): McpDoor | undefined {
  if (!config.mcpApiKey) return undefined;
  const onError = (err: unknown) => logger.error({ err }, "mcp request failed");
  const options = { network, version, onError };
  return createMcpDoor({
    servers: {
      createLegacyServer: () => createLegacyServer(options),
      createModernServer: () => createModernServer(options),
    },
    guard: createMcpGuard([config.mcpApiKey]),
    allowedHosts: config.mcpAllowedHosts ?? [],
    allowedOrigins: config.mcpAllowedOrigins ?? [],
    isLoopback,
    logger,
    maxRequestsPerMinute: config.maxRequestsPerMinute,
  });
}

interface Listening {
  readonly url: string;
  /** Told by the address that HOST came to: HOST may be a name, and an address has many spellings. */
  readonly isLoopback: boolean;
}

async function listen(server: Server, { host, port }: ApiConfig): Promise<Listening> {
  await new Promise<void>((resolve, reject) => {
    server.once("error", reject);
    server.listen(port, host, resolve);
  });
  // A string is the name of a pipe, and there is none.
  const listening = server.address() as AddressInfo;
  const url = `http://${host.includes(":") ? `[${host}]` : host}:${listening.port}`;
  return { url, isLoopback: isLoopbackName(listening.address) };
}

interface Running {
  readonly http: HttpServer;
  readonly network: Network;
  readonly mcpDoor: McpDoor | undefined;
}

async function close({ http, network, mcpDoor }: Running): Promise<void> {
  const { server, closeUnused } = http;
  // A stream never ends by itself; one with calls under way now ends after them, as a request of REST does.
  await mcpDoor?.drain();
  const closed = new Promise<void>((resolve) => server.close(() => resolve()));
  // A connection that becomes idle after close() was called stays open otherwise.
  const sweep = setInterval(() => {
    server.closeIdleConnections();
    closeUnused();
  }, 50);
  await Promise.race([closed, delay(finishMs, undefined, { ref: false })]);
  // What still waits for a router now fails with client_closed, and has a moment to say so.
  await network.close();
  await Promise.race([closed, delay(500, undefined, { ref: false })]);
  clearInterval(sweep);
  await mcpDoor?.close();
  server.closeAllConnections();
  await closed;
}
