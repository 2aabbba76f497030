import { type ParsedSchema, parseMenuSchema } from "./parse-menu-schema.ts";
import { readText } from "./read-text.ts";

/** Reads a schema file; the problem names the file. */
export function readSchemaFile(path: string): ParsedSchema {
  const file = readText(path);
  if ("problem" in file) return file;
  const schema = parseMenuSchema(file.text);
  return "problem" in schema ? { problem: `${path}: ${schema.problem}` } : schema;
}
