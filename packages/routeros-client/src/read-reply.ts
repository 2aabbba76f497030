import { type DecodedBody, decodeBody } from "./decode-body.ts";
import { type Attempt, failure } from "./failure.ts";
import { isHtml, parseBody } from "./parse-body.ts";
import { replyFailure } from "./reply-failure.ts";
import type { RouterReply } from "./request.ts";
import type { Row } from "./row-of.ts";
import { toRows } from "./rows.ts";

/** What a menu or command answered; a menu that the router does not have is an answer, not a failure. */
export type TableAnswer<R> =
  | {
      readonly state: "present";
      readonly rows: R[];
      /** True for a list; a menu of one row answers an object, and some failures answer nothing at all. */
      readonly isList: boolean;
      /** True when the answer was not UTF-8: do not write such text back, it would be re-encoded. */
      readonly isCharsetGuessed: boolean;
    }
  | {
      readonly state: "absent";
      /** RouterOS's own text. */
      readonly detail: string;
    };

// "no such command or directory (caps-man)" in 7, "no such command prefix" in 6, "no such command" for a removed path.
const absentMenu = /^no such command\b/i;

/**
 * Reads the answer to one request.
 *
 * @throws {RouterOsError} for every answer that is neither rows nor, for a read, an absent menu
 */
export function readReply(attempt: Attempt, reply: RouterReply): TableAnswer<Row> {
  const body = decodeBody(reply.bytes);
  if (reply.status < 200 || reply.status >= 300) return readRefusal(attempt, reply, body);
  if (isHtml(body.text)) throw replyFailure(attempt, reply, body);
  const parsed = parseBody(body.text);
  if (parsed.state !== "parsed") throw replyFailure(attempt, reply, body);
  const rows = toRows(parsed.value);
  const isList = Array.isArray(parsed.value);
  if (rows) return { state: "present", rows, isList, isCharsetGuessed: body.isCharsetGuessed };
  const text = "answered REQUEST with JSON that is neither an object nor a list of objects";
  throw failure(attempt, "router_bad_response", { text, status: reply.status });
}

function readRefusal(attempt: Attempt, reply: RouterReply, body: DecodedBody): TableAnswer<Row> {
  const error = replyFailure(attempt, reply, body);
  const isRefused = reply.status === 400 || reply.status === 404 || reply.status === 406;
  const isAbsent = attempt.request.isRead && isRefused && absentMenu.test(error.detail ?? "");
  if (isAbsent && error.detail !== null) return { state: "absent", detail: error.detail };
  throw error;
}
