import type { IncomingMessage, Server, ServerResponse } from "node:http";
import type { Socket } from "node:net";

/** The answers that a connection still waits for. */
export interface OpenAnswers {
  /** Tells whether a request on the connection is not answered completely. */
  readonly isOwed: (socket: Socket) => boolean;
  /** Tells whether an answer to the present request is out, or a part of it, so that no other one can be sent. */
  readonly hasBegun: (socket: Socket) => boolean;
}

/** Remembers which requests are under way on which connection; one may have several (pipelining). */
export function watchAnswers(server: Server): OpenAnswers {
  const open = new WeakMap<Socket, Set<ServerResponse>>();
  const lastOf = new WeakMap<Socket, IncomingMessage>();
  server.on("request", (request: IncomingMessage, answer: ServerResponse) => {
    const { socket } = request;
    const answers = open.get(socket) ?? new Set();
    open.set(socket, answers.add(answer));
    lastOf.set(socket, request);
    answer.on("close", () => answers.delete(answer));
  });
  const answersOf = (socket: Socket) => [...(open.get(socket) ?? [])];
  const isOwed = (socket: Socket) => answersOf(socket).length > 0;
  return {
    isOwed,
    hasBegun: (socket) =>
      // Answered before its body had come.
      isOwed(socket)
        ? answersOf(socket).some(({ headersSent }) => headersSent)
        : lastOf.get(socket)?.complete === false,
  };
}
