import { readFileSync, writeFileSync } from "node:fs";
import { parseMenuSchema } from "./parse-menu-schema.ts";
import { shippedFile } from "./type-files.ts";

const [path] = process.argv.slice(2);
const schema = path === undefined ? { problem: "Give the schema file." } : parseMenuSchema(readFileSync(path, "utf8"));
if ("problem" in schema) {
  process.stderr.write(`${schema.problem}\n`);
  process.exitCode = 64;
} else {
  writeFileSync(new URL("../menus.generated.ts", import.meta.url), shippedFile(schema));
}
