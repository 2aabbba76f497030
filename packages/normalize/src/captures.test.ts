import { readdirSync, readFileSync } from "node:fs";
import { join, sep } from "node:path";
import { expect, test } from "vitest";
import type { Table } from "./define-table.ts";
import { type Row, readRows } from "./read-rows.ts";
import { tables } from "./tables/tables.ts";
import knownNulls from "./testing/captures-nulls.json" with { type: "json" };

const folder = process.env.MTW_CAPTURES ?? "";

interface Capture {
  readonly file: string;
  readonly table: Table;
  readonly rows: readonly Row[];
}

/** Captures of the menus that have a field table; the folder's own notes and schemas begin with `_`. */
function readCaptures(): Capture[] {
  const files = (readdirSync(folder, { recursive: true }) as string[]).map((file) => file.split(sep).join("/"));
  return files
    .filter((file) => file.endsWith(".json") && !file.startsWith("_"))
    .flatMap((file) => {
      const { menu, rows } = JSON.parse(readFileSync(join(folder, file), "utf8")) as { menu: string; rows: Row[] };
      const table = tables.find((candidate) => candidate.menu === menu);
      return table ? [{ file, table, rows }] : [];
    });
}

/** Every field of every row that has a text and came out null, or took its row with it. */
function nullsOf({ file, table, rows }: Capture): string[] {
  return rows.flatMap((row, index) => {
    const { records, issues } = readRows(table, [row]);
    const record: Readonly<Record<string, unknown>> = records[0] ?? {};
    const unread = Object.entries(table.fields).filter(([name, { from }]) => {
      const hasText = from.some((key) => (row[key] ?? "") !== "");
      return hasText && (issues.some((issue) => issue.field === name) || record[name] === null);
    });
    return unread.map(([name]) => `${file} row ${index} ${name}`);
  });
}

test.skipIf(folder === "")("reads every captured row, and leaves null only what is listed with a reason", () => {
  const captures = readCaptures();
  expect(captures.length).toBeGreaterThan(40);
  const listed = knownNulls.map(({ file, row, field }) => `${file} row ${row} ${field}`);
  expect(captures.flatMap(nullsOf).sort()).toEqual(listed.sort());
});
