import { createServer } from "node:http";
import { createServer as createTlsServer } from "node:https";
import type { Server } from "node:net";
import { menuPath } from "./menu-path.ts";
import { createRequestLog } from "./request-log.ts";
import { createRequestHandler } from "./server/create-request-handler.ts";
import { createFaultQueue } from "./server/fault-queue.ts";
import type { Simulator } from "./simulator.ts";
import type { SimulatorOptions } from "./simulator-options.ts";
import { createTableStore } from "./store/create-table-store.ts";

/**
 * Starts a simulated RouterOS that answers its REST API over real HTTP.
 *
 * @returns The running simulator, once it listens.
 * @throws The system error when it can't listen, such as `EADDRINUSE`.
 */
export async function startSimulator(options: SimulatorOptions = {}): Promise<Simulator> {
  const { tables = {}, host = "127.0.0.1", port = 0, tls, now = Date.now } = options;
  const pathPrefix = options.pathPrefix ? menuPath(options.pathPrefix).replace(/^\/$/, "") : "";
  const store = createTableStore(tables, options.listMenus);
  const log = createRequestLog();
  const faults = createFaultQueue();
  const handle = createRequestHandler({ store, log, faults, credentials: options, pathPrefix, now });
  const server = tls ? createTlsServer(tls, handle) : createServer(handle);
  // Node's 5 s would cut idle connections in the middle of a test that compares connections.
  server.keepAliveTimeout = 65_000;
  const listeningPort = await listen(server, port, host);
  const name = host.includes(":") ? `[${host}]` : host;
  return {
    url: `${tls ? "https" : "http"}://${name}:${listeningPort}${pathPrefix}`,
    port: listeningPort,
    get requests() {
      return log.requests;
    },
    get maxInFlight() {
      return log.maxInFlight;
    },
    countRequests: log.count,
    clearRequests: log.clear,
    setTable: store.replace,
    addFault: faults.add,
    clearFaults: faults.clear,
    close: () => closeServer(server),
  };
}

async function listen(server: Server, port: number, host: string): Promise<number> {
  await new Promise<void>((resolve, reject) => {
    server.once("error", reject);
    server.listen(port, host, resolve);
  });
  const address = server.address();
  return typeof address === "object" && address !== null ? address.port : port;
}

async function closeServer(server: Server & { closeAllConnections(): void }): Promise<void> {
  await new Promise<void>((resolve) => {
    // Closing twice is no mistake: the error of the second time is not passed on.
    server.close(() => resolve());
    server.closeAllConnections();
  });
}
