import type { ServerResponse } from "node:http";
import type { Socket } from "node:net";
import { TLSSocket } from "node:tls";
import type { Fault } from "../fault.ts";
import type { Reply } from "../rest/reply.ts";
import { replyBytes, sendBytes, writeHeaders } from "./send-reply.ts";
import { spoilText } from "./spoil-text.ts";

/** An answer on its way: what a healthy router would have sent, and where to. */
interface Sending {
  readonly response: ServerResponse;
  readonly status: number;
  readonly type: string;
  readonly bytes: Buffer;
}

const HTML = Buffer.from("<!doctype html><html><head><title>RouterOS</title></head><body>RouterOS</body></html>");

const SENDERS: Readonly<Record<Fault["kind"], (sending: Sending) => void>> = {
  hang: () => {},
  hang_after_headers: (sending) => {
    writeHeaders(sending.response, { ...sending, length: sending.bytes.length });
    sending.response.flushHeaders();
  },
  reset: ({ response }) => cutConnection(response.socket),
  reset_in_body: (sending) => sendHalf(sending, () => cutConnection(sending.response.socket)),
  truncate: (sending) => sendHalf(sending, () => sending.response.socket?.end()),
  html: (sending) => sendBytes(sending.response, { status: 200, type: "text/html", bytes: HTML }),
  bad_json: (sending) => send(sending, Buffer.concat([sending.bytes.subarray(0, -1), Buffer.from(",")])),
  invalid_utf8: (sending) => send(sending, spoilText(sending.bytes, 0xe8)),
  control_characters: (sending) => send(sending, spoilText(sending.bytes, 0x1b)),
  status: (sending) => send(sending, sending.bytes),
  delay_ms: (sending) => send(sending, sending.bytes),
  rows_of: (sending) => send(sending, sending.bytes),
};

/** Sends an answer with a fault in it. */
export function sendFaultyReply(response: ServerResponse, reply: Reply, fault: Fault): void {
  SENDERS[fault.kind]({ response, status: reply.status, type: "application/json", bytes: replyBytes(reply) });
}

function send(sending: Sending, bytes: Buffer): void {
  sendBytes(sending.response, { ...sending, bytes });
}

/** Promises the whole body, sends half of it, and then ends the connection in one way or the other. */
function sendHalf(sending: Sending, end: () => void): void {
  const { response, bytes } = sending;
  writeHeaders(response, { ...sending, length: bytes.length });
  response.write(bytes.subarray(0, Math.floor(bytes.length / 2)), end);
}

function cutConnection(socket: Socket | null): void {
  // Only a plain TCP socket can send a reset; cutting a TLS one looks the same to the client.
  if (socket instanceof TLSSocket) socket.destroy();
  else socket?.resetAndDestroy();
}
