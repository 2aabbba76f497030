import type { Row } from "../simulator-tables.ts";
import type { TableStore, Tables } from "../store/create-table-store.ts";
import { changedRow, nextRowId } from "./edit-rows.ts";
import { findRow } from "./find-row.ts";
import type { Target } from "./find-target.ts";
import { absentReply, errorReply, okReply, type Reply } from "./reply.ts";

/** A PUT, PATCH or DELETE and where it goes. */
export interface Change {
  readonly store: TableStore;
  readonly tables: Tables;
  readonly target: Target;
  readonly method: string;
  readonly values: Readonly<Record<string, unknown>>;
}

/** Answers PUT (add), PATCH (set) and DELETE (remove). */
export function changeRows(change: Change): Reply {
  const { target, method, tables } = change;
  if (target.kind === "absent") return absentReply(target.word);
  if (target.kind === "command") return errorReply(400, "no such command");
  if (method === "PUT" && target.kind === "menu") return putRow(change, target.menu);
  if (method === "PUT") return errorReply(400, "no such command");
  if (method !== "PATCH" && method !== "DELETE") return errorReply(501);
  if (method === "DELETE" && tables.isSingleton(target.menu)) {
    return errorReply(406, "no such command or directory (remove)");
  }
  if (target.kind === "menu") return errorReply(400, "missing or invalid resource identifier");
  const found = findRow(tables.find(target.menu) ?? [], target.id);
  if ("reply" in found) return found.reply;
  return method === "DELETE"
    ? deleteRow(change.store, target.menu, found.row)
    : patchRow(change, target.menu, found.row);
}

/** Adds a row to a menu and gives it back with its new id. */
export function addRow(change: Omit<Change, "target" | "method">, menu: string): Row {
  const id = nextRowId(change.tables.find(menu) ?? []);
  const row = changedRow({}, { ...change.values, ".id": id });
  change.store.edit(menu, (rows) => [...rows, row]);
  return row;
}

function putRow(change: Change, menu: string): Reply {
  if (change.tables.isSingleton(menu)) return errorReply(400, "no such command");
  return okReply(addRow(change, menu), 201);
}

function deleteRow(store: TableStore, menu: string, row: Row): Reply {
  store.edit(menu, (rows) => rows.filter((other) => other[".id"] !== row[".id"]));
  return { status: 204 };
}

function patchRow({ store, values }: Change, menu: string, row: Row): Reply {
  store.edit(menu, (rows) => rows.map((other) => (other[".id"] === row[".id"] ? changedRow(other, values) : other)));
  return okReply(changedRow(row, values));
}
