import type { Server } from "node:http";
import type { Socket } from "node:net";
import type { OpenAnswers } from "./watch-answers.ts";

/**
 * Cuts clients that take nothing of their answer for a while, and idle connections when their time is over.
 *
 * A connection is silent, too, while a slow router is waited for: that is not the client's fault, and goes on.
 */
export function cutUnread(server: Server, answers: OpenAnswers, unreadMs: number): void {
  // Node calls this at the end of its keep-alive time as well, when no answer is owed.
  server.setTimeout(unreadMs, (socket: Socket) => {
    if (socket.writableLength > 0 || !answers.isOwed(socket)) socket.destroy();
  });
}
