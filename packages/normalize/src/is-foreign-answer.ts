import { propertiesOf, type Table } from "./define-table.ts";
import type { Row } from "./read-rows.ts";
import { commonKeys } from "./tables/common-keys.ts";

/**
 * Tells whether rows can't be those of the table that was asked for.
 *
 * RouterOS that has just started, or whose last connection was cut, can answer with another menu's rows (7.21.5). They
 * show no key that only this table has, but keys that it does not know. Rows that merely lack every optional key pass.
 */
export function isForeignAnswer(table: Table, rows: readonly Row[]): boolean {
  const known = new Set(propertiesOf(table));
  const isTelling = (key: string) => known.has(key) && !commonKeys.has(key);
  const isUnknown = (key: string) => !known.has(key) && !commonKeys.has(key) && !key.startsWith(".");
  const keys = rows.map((row) => Object.keys(row));
  return keys.length > 0 && !keys.some((row) => row.some(isTelling)) && keys.every((row) => row.some(isUnknown));
}
