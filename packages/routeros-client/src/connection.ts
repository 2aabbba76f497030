import type { Agent, buildConnector } from "undici";
import { createSockets } from "./sockets.ts";
import { createTlsConnector } from "./tls-connector.ts";
import type { TlsOptions } from "./tls-options.ts";

/** The one connection of a client. */
export interface Connection {
  /** Loads what requests need, before the time of the first one runs. */
  open(): Promise<unknown>;
  readonly fetch: typeof globalThis.fetch;
  /** Destroys the socket, connected or not; the next request opens another. */
  drop(): Promise<void>;
}

/**
 * Creates the connection of one router: one kept-alive socket, one request on it at a time.
 *
 * RouterOS logs every new connection as a login and serves one request at a time (docs/routeros.md).
 */
export function createConnection(settings: ConnectionSettings): Connection {
  let opened: Promise<Pick<Connection, "fetch" | "drop">> | null = null;
  // Loaded by the first request, because it takes longer to load than all the rest, and a program that speaks to people
  // or models has to answer before it reads a router.
  const open = () => {
    opened ??= import("undici").then((undici) => openConnection(undici, settings));
    return opened;
  };
  return {
    open,
    fetch: async (input, init) => (await open()).fetch(input, init),
    drop: async () => (await opened)?.drop(),
  };
}

interface ConnectionSettings {
  readonly isHttps: boolean;
  readonly tls: TlsOptions;
}

function openConnection(
  undici: typeof import("undici"),
  { isHttps, tls }: ConnectionSettings,
): Pick<Connection, "fetch" | "drop"> {
  const sockets = createSockets(undici.buildConnector);
  const connector = isHttps ? createTlsConnector(tls, sockets) : sockets.buildConnector({});
  let agent = createAgent(undici, connector);
  const send = (input: unknown, init: object) => undici.fetch(input as string, { ...init, dispatcher: agent });
  return {
    fetch: send as unknown as typeof globalThis.fetch,
    drop: async () => {
      const dropped = agent;
      agent = createAgent(undici, connector);
      const destroyed = dropped.destroy();
      // After the agent, which then opens no other socket for what waits in it.
      sockets.destroy();
      await destroyed;
    },
  };
}

/** Wraps a caller's own fetch, whose connections are its own affair. */
export function borrowedConnection(fetch: typeof globalThis.fetch): Connection {
  return { open: async () => {}, fetch, drop: async () => {} };
}

// The deadline of a try covers headers and body, so undici's own limits are off.
function createAgent(undici: typeof import("undici"), connect: buildConnector.connector): Agent {
  return new undici.Agent({
    connect,
    connections: 1,
    pipelining: 1,
    keepAliveTimeout: 60_000,
    headersTimeout: 0,
    bodyTimeout: 0,
  });
}
