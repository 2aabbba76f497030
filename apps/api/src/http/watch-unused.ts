import type { Server } from "node:http";
import type { Socket } from "node:net";

/**
 * Remembers the open connections; what it returns closes those on which no request ever began.
 *
 * Browsers and undici open connections ahead; to Node they are not idle, and would hold up the stop.
 */
export function watchUnused(server: Server): () => void {
  const sockets = new Set<Socket>();
  server.on("connection", (socket: Socket) => {
    sockets.add(socket);
    socket.once("close", () => sockets.delete(socket));
  });
  return () => {
    for (const socket of sockets) if (socket.bytesRead === 0) socket.destroy();
  };
}
