import type { IncomingMessage, ServerResponse } from "node:http";
import type { Socket } from "node:net";

type Handle = (request: IncomingMessage, response: ServerResponse) => void;

/**
 * Hands over the requests of one connection one after the other.
 *
 * Node hands over all that came in one packet (pipelining), and keeps their answers until it is their turn: hundreds of
 * large ones, made in one go, would take gigabytes and everybody's time.
 */
export function inTurn(handle: Handle): Handle {
  const lastOf = new WeakMap<Socket, ServerResponse>();
  return (request, response) => {
    const { socket } = request;
    const last = lastOf.get(socket);
    lastOf.set(socket, response);
    if (!last || last.closed) return handle(request, response);
    last.once("close", () => {
      if (!socket.destroyed) handle(request, response);
    });
  };
}
