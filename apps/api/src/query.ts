import { checkQuery, type Operation } from "@mtw/core";
import * as z from "zod";
import { inputSchemaOf, type RoutedOperation } from "./routes.ts";

type Schema = z.core.JSONSchema.JSONSchema;
type Input = Readonly<Record<string, unknown>>;

/** Reads a raw query string such as `band=5ghz&limit=5` into an operation's typed input. */
export type QueryParser = (rawQuery: string) => Input;

/** Enough for the handful of questions that dashboards repeat. */
const queriesKept = 256;

/**
 * Makes the parser of one operation out of its input's JSON Schema.
 *
 * @throws {QueryError} `invalid_query` from the parser, for parameters that are repeated, unknown or wrong
 */
export function createQueryParser({ operation, pathParameters }: RoutedOperation): QueryParser {
  const schemas = new Map(Object.entries(inputSchemaOf(operation).properties ?? {}) as [string, Schema][]);
  const input = withoutParameters(operation.input, pathParameters);
  const kept = new Map<string, Input>();
  return (rawQuery) => {
    const known = kept.get(rawQuery);
    if (known) return known;
    const pairs = [...new URLSearchParams(rawQuery)];
    const query = Object.fromEntries(pairs.map(([name, value]) => [name, typed(value, schemas.get(name))]));
    // Here too, because only a door sees what is repeated, and one answer names all that is wrong.
    checkQuery(input, query, repeatedNames(pairs));
    if (kept.size >= queriesKept) kept.clear();
    kept.set(rawQuery, query);
    return query;
  };
}

/** What the path says the query can't say again. */
function withoutParameters(input: Operation["input"], names: readonly string[]): z.ZodType {
  const mask: Record<string, true> = Object.fromEntries(names.map((name) => [name, true]));
  return input instanceof z.ZodObject ? input.omit(mask as never) : input;
}

function repeatedNames(pairs: readonly (readonly [string, string])[]): string[] {
  const seen = new Set<string>();
  const repeated = new Set<string>();
  for (const [name] of pairs) (seen.has(name) ? repeated : seen).add(name);
  return [...repeated];
}

/** Text that does not fit stays text, to be refused as it was written. */
function typed(text: string, schema: Schema | undefined): unknown {
  switch (schema?.type) {
    case "integer":
    case "number":
      return /^-?\d+(?:\.\d+)?$/.test(text) ? Number(text) : text;
    case "boolean":
      return text === "true" || text === "false" ? text === "true" : text;
    case "array":
      return text.split(",").map((item) => typed(item, schema.items as Schema));
    default:
      return text;
  }
}
