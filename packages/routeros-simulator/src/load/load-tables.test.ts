import { mkdir, mkdtemp, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { afterEach, beforeEach, expect, test } from "vitest";
import { loadTables } from "./load-tables.ts";

let folder = "";

beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), "routeros-simulator-"));
});

afterEach(async () => {
  await rm(folder, { recursive: true });
});

async function write(name: string, content: unknown): Promise<string> {
  const path = join(folder, name);
  await mkdir(dirname(path), { recursive: true });
  await writeFile(path, typeof content === "string" ? content : JSON.stringify(content));
  return path;
}

const arp = { menu: "/ip/arp", rows: [{ address: "192.0.2.1" }] };
const log = { menu: "log/", rows: [] };
const both = { "/ip/arp": arp.rows, "/log": [] };

test.each([
  ["one table", arp, { "/ip/arp": arp.rows }],
  ["an array of tables", [arp, log], both],
  ["an object with tables", { tables: [arp, log] }, both],
])("reads a file with %s", async (_, content, tables) => {
  expect((await loadTables(await write("a.json", content))).tables).toEqual(tables);
});

test("turns every cell into text", async () => {
  const rows = [{ number: 9, flag: false, nothing: null, list: ["a", 1], object: { a: 1 } }];
  const { tables } = await loadTables(await write("a.json", { menu: "/log", rows }));
  expect(tables["/log"]).toEqual([{ number: "9", flag: "false", nothing: "", list: "a,1", object: '{"a":1}' }]);
});

test("reads a folder with its subfolders; the last file in name order wins", async () => {
  await write("1.json", arp);
  await write("2/b.json", { menu: "ip/arp", rows: [] });
  await write("2/a.json", log);
  await write("_notes/c.json", "not JSON");
  await write("readme.txt", "not JSON");
  await write("z.json", { about: "nothing" });
  const { tables, warnings } = await loadTables(folder);
  expect(tables).toEqual({ "/ip/arp": [], "/log": [] });
  expect(warnings.map((warning) => warning.replaceAll(`${folder}/`, ""))).toEqual([
    '_notes: skipped, because its name starts with "_".',
    "z.json: skipped, because it has no menu and rows.",
    "2/b.json: its /ip/arp replaces the one of 1.json.",
  ]);
});

test("an entry with an error and no rows is an absent menu", async () => {
  const { tables } = await loadTables(await write("a.json", [arp, { menu: "/caps-man", error: "no such", rows: [] }]));
  expect(Object.keys(tables)).toEqual(["/ip/arp"]);
});

test("remembers that a singleton answers a list", async () => {
  const clock = { menu: "/system/clock", rows: [{}], rest_body: "list" };
  expect((await loadTables(await write("a.json", clock))).listMenus).toEqual(["/system/clock"]);
});

test.each([
  ["not JSON at all", "{", "not valid JSON"],
  ["an empty object", {}, "no menu with rows"],
  ["rows that are no array", { menu: "/log", rows: {} }, '"rows" of /log should be an array'],
  ["a row that is no object", { menu: "/log", rows: [{}, "x"] }, "row 2 of /log should be an object"],
  ["an entry without a menu", [arp, {}], "one of its entries has no menu"],
])("names the file that has %s", async (_, content, problem) => {
  const path = await write("a.json", content);
  const error = await loadTables(path).catch((caught: Error) => caught);
  expect(error).toMatchObject({ name: "TableFileError", path, message: expect.stringContaining(problem) });
  expect(error).toHaveProperty("message", expect.stringContaining(path));
});

test("names what is missing, and a folder without tables", async () => {
  await expect(loadTables(join(folder, "none"))).rejects.toThrow("none: not found");
  await expect(loadTables(folder)).rejects.toThrow("there is no JSON file with a menu and rows");
});
