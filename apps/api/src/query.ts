import { QueryError } from "@mtw/core";
import type { z } from "zod";
import { inputSchemaOf, type RoutedOperation } from "./routes.ts";

type Schema = z.core.JSONSchema.JSONSchema;
type Input = Readonly<Record<string, unknown>>;

/** Reads a raw query string such as `band=5ghz&limit=5` into an operation's typed input. */
export type QueryParser = (rawQuery: string) => Input;

/** Enough for the handful of questions that dashboards repeat. */
const queriesKept = 256;

/**
 * Makes the parser of one operation out of its input's JSON Schema; the values are checked by the operation itself.
 *
 * @throws {QueryError} `invalid_query` from the parser, for parameters that are repeated or unknown
 */
export function createQueryParser(route: RoutedOperation): QueryParser {
  const schemas = new Map(Object.entries(inputSchemaOf(route.operation).properties ?? {}));
  for (const parameter of route.pathParameters) schemas.delete(parameter);
  const kept = new Map<string, Input>();
  return (rawQuery) => {
    const known = kept.get(rawQuery);
    if (known) return known;
    const input = parse(rawQuery, schemas as Schemas);
    if (kept.size >= queriesKept) kept.clear();
    kept.set(rawQuery, input);
    return input;
  };
}

type Schemas = ReadonlyMap<string, Schema>;

function parse(rawQuery: string, schemas: Schemas): Input {
  const pairs = [...new URLSearchParams(rawQuery)];
  const problems = new Set(pairs.flatMap(([name], index) => nameProblems(name, { pairs, index, schemas })));
  if (problems.size > 0) throw new QueryError("invalid_query", [...problems].join(" "));
  return Object.fromEntries(pairs.map(([name, value]) => [name, typed(value, schemas.get(name))]));
}

interface Place {
  readonly pairs: readonly (readonly [string, string])[];
  readonly index: number;
  readonly schemas: Schemas;
}

function nameProblems(name: string, { pairs, index, schemas }: Place): string[] {
  if (!schemas.has(name))
    return [`${quoted(name)} is no parameter here; allowed are ${[...schemas.keys()].join(", ")}.`];
  const isRepeated = pairs.findIndex(([other]) => other === name) < index;
  return isRepeated ? [`${name} is given more than once.`] : [];
}

const quoted = (name: string): string => JSON.stringify(name.slice(0, 64));

/** Text that does not fit stays text, so that the operation refuses it in its own words. */
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
