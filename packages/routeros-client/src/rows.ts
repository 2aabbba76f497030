import type { Row } from "./row-of.ts";

/**
 * Turns a parsed answer into rows: a list of objects, one object, or nothing. Null when it is anything else.
 */
export function toRows(value: unknown): Row[] | null {
  if (value === undefined) return [];
  const items: unknown[] = Array.isArray(value) ? value : [value];
  return items.every(isObject) ? items.map(toRow) : null;
}

// RouterOS sends text only, and never null. Numbers and booleans come from fakes and old versions.
function toRow(item: Record<string, unknown>): Row {
  const entries = Object.entries(item).flatMap(([key, value]): [string, string][] =>
    value === null || typeof value === "object" ? [] : [[key.trim(), String(value)]],
  );
  return Object.fromEntries(entries);
}

function isObject(value: unknown): value is Record<string, unknown> {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}
