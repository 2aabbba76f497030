import type { Row } from "../simulator-tables.ts";
import { rowId, sortKeys } from "../store/normalize-rows.ts";

/** New values for a row: null and undefined take a property away. */
export type Changes = Readonly<Record<string, unknown>>;

/** The row after new values were set. */
export function changedRow(row: Row, changes: Changes): Row {
  const values: Record<string, string> = { ...row };
  for (const [key, value] of Object.entries(changes)) {
    if (value === null || value === undefined) delete values[key];
    else values[key] = String(value);
  }
  return sortKeys(values);
}

/** The id that the next added row gets; RouterOS never uses one twice, and counts in hexadecimal. */
export function nextRowId(rows: readonly Row[]): string {
  const numbers = rows.map((row) => Number.parseInt((row[".id"] ?? "").slice(1), 16));
  // The built-in rows of some menus have ids at the end of the number range, such as *FFFFFFFA.
  const usual = numbers.filter((number) => number < 0xf0000000);
  return rowId(usual.reduce((highest, number) => Math.max(highest, number), 0) + 1);
}

/** The rows with one of them moved in front of another, or to the end. */
export function movedRows(rows: readonly Row[], ids: readonly string[], before: string | undefined): readonly Row[] {
  const isMoved = (row: Row) => ids.includes(row[".id"] ?? "");
  const others = rows.filter((row) => !isMoved(row));
  const index = others.findIndex((row) => row[".id"] === before);
  const place = index === -1 ? others.length : index;
  return [...others.slice(0, place), ...rows.filter(isMoved), ...others.slice(place)];
}
