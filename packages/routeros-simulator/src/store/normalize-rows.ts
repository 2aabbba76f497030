import type { Row } from "../simulator-tables.ts";

/** Sorts each row's keys as RouterOS prints them, and gives an `.id` to the rows that have none. */
export function normalizeRows(rows: readonly Row[], withIds: boolean): readonly Row[] {
  if (!withIds) return rows.map(sortKeys);
  const taken = new Set(rows.map((row) => row[".id"]));
  let next = 1;
  return rows.map((row) => {
    if (row[".id"] !== undefined) return sortKeys(row);
    while (taken.has(rowId(next))) next += 1;
    next += 1;
    return sortKeys({ ...row, ".id": rowId(next - 1) });
  });
}

/** An id as RouterOS spells it: `*1A` for 26. */
export function rowId(number: number): string {
  return `*${number.toString(16).toUpperCase()}`;
}

/** A copy of the row with its keys in alphabetical order. */
export function sortKeys(row: Row): Row {
  const keys = Object.keys(row);
  // Setting keys one by one keeps tables of 50,000 rows fast; `Object.fromEntries` is several times slower.
  const sorted: Record<string, string> = {};
  for (const key of keys.sort()) sorted[key] = row[key] ?? "";
  return sorted;
}
