import type { Table } from "../define-table.ts";
import type { Row } from "../read-rows.ts";
import { keysOf, redactRow } from "./redact-row.ts";
import { type Replacements, startCollection } from "./replacements.ts";

/** Rows of one menu as a router answered them. */
export interface TableRows {
  readonly table: Table;
  readonly rows: readonly Row[];
}

/** Redacts rows that it was made for. */
export type Redactor = (tableRows: TableRows) => Row[];

/**
 * Makes the function that takes out of rows who and where somebody is, and leaves what the join needs.
 *
 * MAC addresses, public IP addresses, names, SSIDs and comments get stand-ins, the same for the same thing in all tables
 * given; values that say nothing about anybody stay as they are; of what is not known only the shape stays.
 *
 * @param everything  All rows that will be redacted, of all routers: their stand-ins depend on each other.
 * @see docs/decisions/0007-redaction.md
 */
export function createRedactor(everything: readonly TableRows[]): Redactor {
  const { collector, finish } = startCollection();
  for (const tableRows of everything) redactTable(tableRows, collector);
  const replacements = finish();
  return (tableRows) => redactTable(tableRows, replacements);
}

function redactTable({ table, rows }: TableRows, replacements: Replacements): Row[] {
  const keys = keysOf(table);
  return rows.map((row) => redactRow(row, keys, replacements));
}
