import { writeFileSync } from "node:fs";
import { readSchemaFile } from "./read-schema-file.ts";
import { shippedFile } from "./type-files.ts";

const [path] = process.argv.slice(2);
const schema = path === undefined ? { problem: "Give the schema file." } : readSchemaFile(path);
if ("problem" in schema) {
  process.stderr.write(`${schema.problem}\n`);
  process.exitCode = path === undefined ? 64 : 78;
} else {
  writeFileSync(new URL("../menus.generated.ts", import.meta.url), shippedFile(schema));
}
