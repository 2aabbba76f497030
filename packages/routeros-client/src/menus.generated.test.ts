import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { expect, test } from "vitest";
import { parseMenuSchema } from "./menu-types/parse-menu-schema.ts";
import { shippedFile } from "./menu-types/type-files.ts";

// The schema is not part of the project: where it lies beside the captures, the committed file must follow it.
const captures = process.env.MTW_CAPTURES ?? "";
const schemaFile = join(captures, "..", "routeros", "schema", "all-menus-7.22.3.json");
const isThere = captures !== "" && existsSync(schemaFile);

const readText = (path: string | URL) => readFileSync(path, "utf8");
const committed = readText(new URL("menus.generated.ts", import.meta.url));

test("is what the generator makes of its schema", ({ skip }) => {
  skip(!isThere, "there is no schema beside the captures (MTW_CAPTURES)");
  const schema = parseMenuSchema(readText(schemaFile));
  expect("problem" in schema ? schema.problem : shippedFile(schema)).toBe(committed);
});

test("stays small, has types only, and names its source", () => {
  expect(committed.length).toBeLessThan(200_000);
  expect(committed).toMatch(/^\/\/ RouterOS 7\.22\.3 .*restraml/);
  expect(committed.match(/^(?!type |export interface |\/\/|\/\*\*| {2}|\}|$).*/gm)).toBeNull();
});
