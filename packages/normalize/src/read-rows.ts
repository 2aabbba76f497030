import type { Field, Fields, RecordOf, Table } from "./define-table.ts";
import { cleanText } from "./parse/clean-text.ts";

/** A row as the router answers it: keys and texts. */
export type Row = Readonly<Record<string, string | undefined>>;

/** A value that could not be read, or a row that could not be used. */
export interface Issue {
  readonly menu: string;
  /** The row's `.id`, null where it has none. */
  readonly row_id: string | null;
  readonly field: string;
  /** The text, made harmless and cut to 64 characters. */
  readonly value: string | null;
}

/** What reading a table gives: the records, and what could not be read. */
export interface Reading<T> {
  readonly records: T[];
  readonly issues: Issue[];
}

/**
 * Reads the rows of one menu into records.
 *
 * Reading is total: a value that can't be read becomes null and an issue; a row that lacks a required field is left out
 * with an issue. Keys that the table does not know pass by.
 */
export function readRows<F extends Fields, Required extends string>(
  table: Table<F, Required>,
  rows: readonly Row[],
): Reading<RecordOf<F, Required>> {
  const issues: Issue[] = [];
  const records: RecordOf<F, Required>[] = [];
  const plan = planOf(table);
  for (const row of rows) {
    const record = readRow(plan, row, issues);
    const missing = table.required.find((name) => record[name] === null);
    if (missing === undefined) records.push(record as RecordOf<F, Required>);
    else noteMissing({ menu: table.menu, row_id: rowId(row), field: missing, value: null }, issues);
  }
  return { records, issues };
}

type AnyField = Field<unknown, unknown>;

/** What reading the rows of a table needs, prepared once. */
interface Plan {
  readonly menu: string;
  readonly fields: readonly (readonly [name: string, field: AnyField])[];
  /** A record of nothing. Records are copies of it, so that all have one shape and cost little. */
  readonly blank: Readonly<Record<string, unknown>>;
}

function planOf(table: Table): Plan {
  const fields = Object.entries(table.fields);
  const blank = Object.fromEntries(["row_id", ...fields.map(([name]) => name)].map((name) => [name, null]));
  return { menu: table.menu, fields, blank };
}

function readRow({ menu, fields, blank }: Plan, row: Row, issues: Issue[]): Record<string, unknown> {
  const record: Record<string, unknown> = { ...blank };
  record.row_id = rowId(row);
  for (const [name, field] of fields) {
    const text = firstPresent(row, field.from);
    const value = text === undefined ? valueOfNothing(field, row) : readValue(field, text);
    if (value === unreadable) issues.push({ menu, row_id: rowId(row), field: name, value: exampleOf(text) });
    else if (value !== null) record[name] = value;
  }
  return record;
}

const unreadable = Symbol("unreadable");

function readValue(field: AnyField, text: string): unknown {
  if (field.none?.includes(text)) return null;
  const value = field.kind.parse(text);
  // Of a text of control characters nothing is left, and that is no text.
  return value === "" ? (field.absent ?? null) : (value ?? unreadable);
}

function valueOfNothing(field: AnyField, row: Row): unknown {
  if (field.empty !== undefined && field.from.some((key) => row[key] === "")) return field.empty;
  return field.absent ?? null;
}

/** Since 7.15 some menus send "" for what older ones leave out: both say that there is nothing. */
function firstPresent(row: Row, keys: readonly string[]): string | undefined {
  const text = row[keys[0] as string];
  if (text !== undefined && text !== "") return text;
  return keys.length === 1 ? undefined : firstPresent(row, keys.slice(1));
}

/** A required field whose own text was unreadable has its issue already. */
function noteMissing(issue: Issue, issues: Issue[]): void {
  const last = issues.findLast((known) => known.field === issue.field);
  if (last?.row_id !== issue.row_id || last?.menu !== issue.menu) issues.push(issue);
}

const rowId = (row: Row): string | null => row[".id"] ?? null;

const longestExample = 64;

const exampleOf = (text: string | undefined): string | null =>
  text === undefined ? null : cleanText(text, longestExample);
