import type { ServerResponse } from "node:http";
import type { Reply } from "../rest/reply.ts";

/** Writes the status and the headers that RouterOS sends; the body's length is always known. */
export function writeHeaders(response: ServerResponse, reply: { status: number; type: string; length: number }): void {
  response.writeHead(reply.status, {
    "Cache-Control": "no-cache",
    "Content-Length": reply.length,
    "Content-Type": reply.type,
    Expires: "0",
    "X-Frame-Options": "sameorigin",
  });
}

/** The body of a reply as bytes. */
export function replyBytes(reply: Reply): Buffer {
  return Buffer.from(reply.body === undefined ? "" : JSON.stringify(reply.body));
}

/** Sends a reply; one without a body has no content headers. */
export function sendReply(response: ServerResponse, reply: Reply): void {
  if (reply.body === undefined) response.writeHead(reply.status).end();
  else sendBytes(response, { status: reply.status, type: "application/json", bytes: replyBytes(reply) });
}

/** Sends bytes as they are. */
export function sendBytes(response: ServerResponse, reply: { status: number; type: string; bytes: Buffer }): void {
  writeHeaders(response, { status: reply.status, type: reply.type, length: reply.bytes.length });
  response.end(reply.bytes);
}
