import { expect, test } from "vitest";
import { smallSchema } from "../testing/small-schema.ts";
import { parseMenuSchema } from "./parse-menu-schema.ts";

const meta = { routeros: "7.99 (test)", source: "a router that is not there", note: "not read" };

const withMenus = (menus: unknown) => JSON.stringify({ _meta: meta, menus });

test("reads a schema file", () => {
  expect(parseMenuSchema(withMenus(smallSchema.menus))).toEqual(smallSchema);
});

test("reads a part that a menu leaves out as empty", () => {
  expect(parseMenuSchema(withMenus({ "/log": { kind: "table" } }))).toMatchObject({
    menus: { "/log": { kind: "table", readable: [], add: [], set: [], commands: [] } },
  });
});

test.each([
  ["no JSON", "JSON object"],
  ["[]", "JSON object"],
  ['{"menus":{}}', "JSON object"],
  ['{"_meta":{"routeros":7},"menus":{}}', "_meta should name routeros and source"],
  [withMenus({ "/log": null }), 'menu "/log"'],
  [withMenus({ "/log": { kind: "list" } }), 'menu "/log"'],
  [withMenus({ "/log": { kind: "table", readable: "name" } }), 'menu "/log"'],
  [withMenus({ "/log": { kind: "table", set: [7] } }), 'menu "/log"'],
  [withMenus({ log: { kind: "table" } }), 'menu "log"'],
])("says what is wrong with %s", (text, problem) => {
  expect(parseMenuSchema(text)).toEqual({ problem: expect.stringContaining(problem) });
});
