import type { IncomingMessage, ServerResponse } from "node:http";
import { setTimeout as wait } from "node:timers/promises";
import type { Fault } from "../fault.ts";
import { menuPath } from "../menu-path.ts";
import type { RequestLog } from "../request-log.ts";
import { answerRequest } from "../rest/answer-request.ts";
import { absentReply, errorReply, okReply, type Reply } from "../rest/reply.ts";
import type { RestRequest } from "../rest/rest-request.ts";
import type { TableStore } from "../store/create-table-store.ts";
import type { FaultQueue } from "./fault-queue.ts";
import { type Credentials, isAuthorized } from "./is-authorized.ts";
import { readRequest } from "./read-request.ts";
import { sendFaultyReply } from "./send-faulty-reply.ts";
import { sendBytes, sendReply } from "./send-reply.ts";

/** What a request is answered from. */
export interface HandlerParts {
  readonly store: TableStore;
  readonly log: RequestLog;
  readonly faults: FaultQueue;
  readonly credentials: Credentials;
  readonly pathPrefix: string;
  readonly now: () => number;
}

/** Creates the function that answers each HTTP request. */
export function createRequestHandler(parts: HandlerParts) {
  return async (message: IncomingMessage, response: ServerResponse): Promise<void> => {
    response.once("close", parts.log.enter());
    const request = await readRequest(message, parts.pathPrefix).catch(() => null);
    if (response.destroyed) return;
    if (request === null) return sendNotFound(response);
    const noteStatus = parts.log.add({ ...request, at: parts.now() });
    const { delayMs, fault } = parts.faults.take(request.path);
    if (delayMs > 0) await wait(delayMs, undefined, { ref: false });
    if (response.destroyed) return;
    const reply = replyTo(parts, request, { fault, header: message.headers.authorization });
    if (fault?.kind !== "hang" && fault?.kind !== "reset") noteStatus(reply.status);
    if (fault === null) sendReply(response, reply);
    else sendFaultyReply(response, reply, fault);
  };
}

/** Faults that answer instead of the router keep the request from changing anything. */
function replyTo(
  parts: HandlerParts,
  request: RestRequest,
  { fault, header }: { fault: Fault | null; header: string | undefined },
): Reply {
  if (fault?.kind === "hang" || fault?.kind === "reset" || fault?.kind === "html") return okReply([]);
  if (fault?.kind === "status") return errorReply(fault.status, fault.detail);
  if (!isAuthorized(header, parts.credentials)) return errorReply(401);
  if (request.method === "HEAD") return errorReply(501);
  if (fault?.kind !== "rows_of") return answerRequest(parts.store, request, parts.now());
  return wholeMenu(parts, menuPath(fault.rows_of));
}

/** What a plain read of a menu answers: its list, or the object of a menu that is one. */
function wholeMenu({ store, now }: HandlerParts, menu: string): Reply {
  const tables = store.at(now());
  const rows = tables.find(menu);
  if (rows === null) return absentReply(menu);
  return okReply(tables.isSingleton(menu) ? (rows[0] ?? {}) : rows);
}

function sendNotFound(response: ServerResponse): void {
  const bytes = Buffer.from("<!doctype html><title>Error 404: Not Found</title>");
  sendBytes(response, { status: 404, type: "text/html", bytes });
}
