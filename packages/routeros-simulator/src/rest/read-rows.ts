import type { Tables } from "../store/create-table-store.ts";
import { findRow } from "./find-row.ts";
import type { Target } from "./find-target.ts";
import { projectRow, readProplist } from "./project-row.ts";
import { absentReply, errorReply, okReply, type Reply } from "./reply.ts";

/** Answers a GET: a list, the object of a singleton menu, or one row. */
export function readRows(tables: Tables, target: Target, query: Readonly<Record<string, string>>): Reply {
  if (target.kind === "absent") return absentReply(target.word);
  if (target.kind === "command") return errorReply(400, "no such command");
  const rows = tables.find(target.menu) ?? [];
  const { ".proplist": proplist, ...filters } = query;
  const properties = readProplist(proplist);
  if (target.kind === "row") {
    const found = findRow(rows, target.id);
    return "reply" in found ? found.reply : okReply(projectRow(found.row, properties));
  }
  if (tables.isSingleton(target.menu)) return okReply(projectRow(rows[0] ?? {}, properties));
  const wanted = Object.entries(filters);
  const matching = rows.filter((row) => wanted.every(([key, value]) => row[key] === value));
  return okReply(properties === null ? matching : matching.map((row) => projectRow(row, properties)));
}
