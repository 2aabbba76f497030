import { Agent, type buildConnector, fetch as undiciFetch } from "undici";
import { createSockets } from "./sockets.ts";
import { createTlsConnector } from "./tls-connector.ts";
import type { TlsOptions } from "./tls-options.ts";

/** The one connection of a client. */
export interface Connection {
  readonly fetch: typeof globalThis.fetch;
  /** Destroys the socket, connected or not; the next request opens another. */
  drop(): Promise<void>;
}

/**
 * Creates the connection of one router: one kept-alive socket, one request on it at a time.
 *
 * RouterOS logs every new connection as a login and serves one request at a time (docs/routeros.md).
 */
export function createConnection(settings: { isHttps: boolean; tls: TlsOptions }): Connection {
  const sockets = createSockets();
  const connector = settings.isHttps ? createTlsConnector(settings.tls, sockets) : sockets.buildConnector({});
  let agent = createAgent(connector);
  const send = (input: unknown, init: object) => undiciFetch(input as string, { ...init, dispatcher: agent });
  return {
    fetch: send as unknown as typeof globalThis.fetch,
    drop: async () => {
      const dropped = agent;
      agent = createAgent(connector);
      const destroyed = dropped.destroy();
      // After the agent, which then opens no other socket for what waits in it.
      sockets.destroy();
      await destroyed;
    },
  };
}

/** Wraps a caller's own fetch, whose connections are its own affair. */
export function borrowedConnection(fetch: typeof globalThis.fetch): Connection {
  return { fetch, drop: async () => {} };
}

// The deadline of a try covers headers and body, so undici's own limits are off.
function createAgent(connect: buildConnector.connector): Agent {
  return new Agent({
    connect,
    connections: 1,
    pipelining: 1,
    keepAliveTimeout: 60_000,
    headersTimeout: 0,
    bodyTimeout: 0,
  });
}
