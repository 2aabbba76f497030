import type { Row } from "../simulator-tables.ts";
import type { TableStore, Tables } from "../store/create-table-store.ts";
import { addRow } from "./change-rows.ts";
import { changedRow, movedRows } from "./edit-rows.ts";
import { findRow } from "./find-row.ts";
import { findTarget } from "./find-target.ts";
import { monitorRows } from "./monitor-rows.ts";
import { printRows } from "./print-rows.ts";
import { absentReply, errorReply, okReply, type Reply } from "./reply.ts";

/** A POST: its path, its arguments, and the router's memory. */
export interface CommandRequest {
  readonly store: TableStore;
  readonly tables: Tables;
  readonly path: string;
  readonly values: Readonly<Record<string, unknown>>;
}

type Command = CommandRequest & { readonly menu: string };

const NO_SUCH_COMMAND = "no such command";

const COMMANDS: Readonly<Record<string, (command: Command) => Reply>> = {
  print: printRows,
  monitor: monitorRows,
  add: (command) =>
    command.tables.isSingleton(command.menu)
      ? errorReply(400, NO_SUCH_COMMAND)
      : okReply({ ret: addRow(command, command.menu)[".id"] }),
  set: setRows,
  unset: unsetValue,
  remove: removeRows,
  move: moveRows,
  get: getValue,
};

/** Answers a POST, which runs the command that the last word of its path names. */
export function runCommand(request: CommandRequest): Reply {
  const target = findTarget(request.tables, request.path);
  if (target.kind === "absent") return absentReply(target.word);
  const run = target.kind === "command" ? COMMANDS[target.command] : undefined;
  return run ? run({ ...request, menu: target.menu }) : errorReply(400, NO_SUCH_COMMAND);
}

function setRows(command: Command): Reply {
  const { ".id": id, numbers, ...changes } = command.values;
  if (command.tables.isSingleton(command.menu)) {
    command.store.edit(command.menu, ([row]) => [changedRow(row ?? {}, command.values)]);
    return okReply([]);
  }
  return onRows(command, id ?? numbers, (ids) => (rows) => {
    return rows.map((row) => (ids.has(row[".id"]) ? changedRow(row, changes) : row));
  });
}

function unsetValue(command: Command): Reply {
  const { ".id": id, numbers, "value-name": key } = command.values;
  return onRows(command, id ?? numbers, (ids) => (rows) => {
    return rows.map((row) => (ids.has(row[".id"]) ? changedRow(row, { [String(key)]: null }) : row));
  });
}

function removeRows(command: Command): Reply {
  const { ".id": id, numbers } = command.values;
  return onRows(command, id ?? numbers, (ids) => (rows) => rows.filter((row) => !ids.has(row[".id"])));
}

function moveRows(command: Command): Reply {
  const { ".id": id, numbers, destination } = command.values;
  const before = destination === undefined ? undefined : String(destination);
  return onRows(command, id ?? numbers, (ids) => (rows) => {
    return movedRows(rows, [...ids].map(String), before);
  });
}

function getValue({ tables, menu, values }: Command): Reply {
  const rows = tables.find(menu) ?? [];
  const number = values.number ?? values[".id"];
  if (number === undefined && !tables.isSingleton(menu)) return errorReply(400, "missing =.id=");
  const found = number === undefined ? { row: rows[0] ?? {} } : findRow(rows, String(number));
  if ("reply" in found) return found.reply;
  const name = values["value-name"];
  const whole = Object.entries(found.row).map(([key, value]) => `${key}=${value}`);
  return okReply({ ret: name === undefined ? whole.join(";") : (found.row[String(name)] ?? "") });
}

type RowsEdit = (ids: ReadonlySet<string | undefined>) => (rows: readonly Row[]) => readonly Row[];

/** Edits the rows that a comma list of ids or names means; nothing happens when one of them does not exist. */
function onRows({ store, tables, menu }: Command, numbers: unknown, edit: RowsEdit): Reply {
  if (numbers === undefined) return errorReply(400, "missing =.id=");
  const rows = tables.find(menu) ?? [];
  const ids = new Set<string | undefined>();
  for (const number of String(numbers).split(",")) {
    const found = findRow(rows, number);
    if ("reply" in found) return found.reply;
    ids.add(found.row[".id"]);
  }
  store.edit(menu, edit(ids));
  return okReply([]);
}
