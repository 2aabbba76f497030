import { fileURLToPath } from "node:url";
import { expect, test } from "vitest";
import { readSchemaFile } from "./read-schema-file.ts";

test("says in one sentence that a file is missing, or holds no schema", () => {
  expect(readSchemaFile("/nope/schema.json")).toEqual({ problem: "/nope/schema.json can't be read: ENOENT." });
  const here = fileURLToPath(import.meta.url);
  expect(readSchemaFile(here)).toEqual({ problem: `${here}: It should be a JSON object with _meta and menus.` });
});
