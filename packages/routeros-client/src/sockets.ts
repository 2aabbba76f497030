import { Socket } from "node:net";
import type { buildConnector } from "undici";

/** The sockets of one connection, those that are still connecting included. */
export interface Sockets {
  /** Makes a function that opens sockets, as undici's `buildConnector` does. */
  readonly buildConnector: (options: buildConnector.BuildOptions) => buildConnector.connector;
  /** Destroys every socket that is open or opening. */
  readonly destroy: () => void;
}

// A try ends its connect by itself; this is for a connect that no try waits for. RouterOS ends requests after 60 s too.
const connectLimitMs = 60_000;

/**
 * Creates the record of the sockets of one connection.
 *
 * undici ends a request, but not the connect that was begun for it: such a socket stays in SYN_SENT or in the TLS
 * handshake, keeps the process alive, and is one more login when the router comes back.
 */
export function createSockets(build: typeof buildConnector): Sockets {
  const sockets = new Set<Socket>();
  return {
    buildConnector: (options) => {
      const open = build({ timeout: connectLimitMs, ...options });
      return (target, callback) => {
        // undici's types do not tell that the socket is returned; sockets.test.ts notices when it is no longer so.
        const socket: unknown = open(target, callback);
        if (!(socket instanceof Socket)) return;
        sockets.add(socket);
        socket.once("close", () => sockets.delete(socket));
      };
    },
    destroy: () => {
      // With an error, because undici frees the timer of a connect only then.
      for (const socket of sockets) socket.destroy(new Error("The connection was dropped."));
    },
  };
}
