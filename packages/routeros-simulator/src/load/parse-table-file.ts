import { menuPath } from "../menu-path.ts";
import type { Row } from "../simulator-tables.ts";
import { TableFileError } from "./table-file-error.ts";

/** One menu as a file describes it. */
export interface TableEntry {
  readonly menu: string;
  /** Null when the file says that the menu does not exist. */
  readonly rows: readonly Row[] | null;
  /** Whether the file says that this menu answers a list although others answer an object. */
  readonly isList: boolean;
}

const FORM = 'it should hold {"menu": "/ip/arp", "rows": [{…}]}, an array of such, or {"tables": [such, …]}';

/**
 * Reads the text of a table file.
 *
 * @returns Null when the file is JSON but holds no menu and rows.
 * @throws {TableFileError} when it is not JSON, or its rows are not an array of objects
 */
export function parseTableFile(path: string, text: string): readonly TableEntry[] | null {
  const value = parseJson(path, text);
  const list = Array.isArray(value) ? value : isObject(value) && Array.isArray(value.tables) ? value.tables : [value];
  const items: unknown[] = list;
  if (!items.some(isTable)) return null;
  return items.map((item) => {
    if (!isTable(item)) throw new TableFileError(path, `one of its entries has no menu; ${FORM}`);
    return entryOf(path, item);
  });
}

/** The error for a file that was named on its own and holds no tables. */
export function noTablesError(path: string): TableFileError {
  return new TableFileError(path, `there is no menu with rows in this file; ${FORM}`);
}

type JsonObject = Readonly<Record<string, unknown>>;
type TableObject = JsonObject & { readonly menu: string };

function parseJson(path: string, text: string): unknown {
  try {
    return JSON.parse(text.replace(/^\uFEFF/, ""));
  } catch (error) {
    throw new TableFileError(path, `not valid JSON (${error instanceof Error ? error.message : error}); ${FORM}`);
  }
}

function isObject(value: unknown): value is JsonObject {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}

function isTable(value: unknown): value is TableObject {
  return isObject(value) && typeof value.menu === "string" && ("rows" in value || typeof value.error === "string");
}

function entryOf(path: string, table: TableObject): TableEntry {
  const menu = menuPath(table.menu);
  const rows = readRows(path, menu, table.rows);
  const isAbsent = typeof table.error === "string" && rows.length === 0;
  return { menu, rows: isAbsent ? null : rows, isList: table.rest_body === "list" };
}

function readRows(path: string, menu: string, value: unknown): readonly Row[] {
  if (value === undefined) return [];
  if (!Array.isArray(value)) throw new TableFileError(path, `"rows" of ${menu} should be an array of objects`);
  const rows: unknown[] = value;
  return rows.map((row, index) => {
    if (!isObject(row)) throw new TableFileError(path, `row ${index + 1} of ${menu} should be an object`);
    return Object.fromEntries(Object.entries(row).map(([key, cell]) => [key, cellText(cell)]));
  });
}

/** RouterOS sends text only: lists have commas, and nothing is an empty text. */
function cellText(cell: unknown): string {
  if (cell === null) return "";
  return typeof cell === "object" && !Array.isArray(cell) ? JSON.stringify(cell) : String(cell);
}
