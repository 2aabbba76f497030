import type { TableStore } from "../store/create-table-store.ts";
import { changeRows } from "./change-rows.ts";
import { findTarget } from "./find-target.ts";
import { readRows } from "./read-rows.ts";
import { errorReply, type Reply } from "./reply.ts";
import { type RestRequest, readArguments } from "./rest-request.ts";
import { runCommand } from "./run-command.ts";

/** Answers one request as RouterOS does, and keeps what it changes. */
export function answerRequest(store: TableStore, request: RestRequest, now: number): Reply {
  const tables = store.at(now);
  if (request.method === "GET") return readRows(tables, findTarget(tables, request.path), request.query);
  const values = readArguments(request.body);
  if (values === null) return errorReply(400, "the body is not a JSON object");
  if (request.method === "POST") return runCommand({ store, tables, path: request.path, values });
  const target = findTarget(tables, request.path);
  return changeRows({ store, tables, target, method: request.method, values });
}
