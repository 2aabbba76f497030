import type { Table } from "@mtw/normalize";
import type { TableState } from "../reading/table-state.ts";
import type { TableView } from "../reading/table-view.ts";

/** Tells whether the router does not have a menu; then it has none of its stack's other menus either. */
export function isAbsent(reader: TableView, table: Table): boolean {
  return reader.peek(table).condition === "absent";
}

/** Tells whether a table is known to hold nothing, so that what hangs on its rows need not be asked for. */
export function isKnownEmpty({ condition, records }: TableState<unknown>): boolean {
  return (condition === "ok" || condition === "absent") && records.length === 0;
}
