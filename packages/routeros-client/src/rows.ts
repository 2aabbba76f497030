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
  return isRow(item) ? item : Object.fromEntries(Object.entries(item).flatMap(textEntry));
}

/** The common case: nothing to mend, so nothing to copy. */
function isRow(item: Record<string, unknown>): item is Row {
  for (const key in item) if (typeof item[key] !== "string" || key.endsWith(" ") || key.startsWith(" ")) return false;
  return true;
}

const textEntry = ([key, value]: [string, unknown]): [string, string][] =>
  value === null || typeof value === "object" ? [] : [[key.trim(), String(value)]];

function isObject(value: unknown): value is Record<string, unknown> {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}
