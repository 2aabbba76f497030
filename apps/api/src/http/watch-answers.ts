import type { IncomingMessage, Server, ServerResponse } from "node:http";
import type { Socket } from "node:net";

/** The answers that a connection still waits for. */
export interface OpenAnswers {
  /** Tells whether a request on the connection is not answered completely. */
  readonly isOwed: (socket: Socket) => boolean;
  /** Tells whether a part of an answer is out, so that no other one can be sent. */
  readonly hasBegun: (socket: Socket) => boolean;
}

/** Remembers which requests are under way on which connection; one may have several (pipelining). */
export function watchAnswers(server: Server): OpenAnswers {
  const open = new WeakMap<Socket, Set<ServerResponse>>();
  server.on("request", ({ socket }: IncomingMessage, answer: ServerResponse) => {
    const answers = open.get(socket) ?? new Set();
    open.set(socket, answers.add(answer));
    answer.on("close", () => answers.delete(answer));
  });
  const answersOf = (socket: Socket) => [...(open.get(socket) ?? [])];
  return {
    isOwed: (socket) => answersOf(socket).length > 0,
    hasBegun: (socket) => answersOf(socket).some(({ headersSent }) => headersSent),
  };
}
