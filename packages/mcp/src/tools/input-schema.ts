import type { Operation } from "@mtw/core";
import * as z from "zod";
import type { JsonSchema, ObjectSchema } from "./json-schema.ts";

/** Arguments that mean something else on MCP than on REST when they are left out: answers for a context window. */
const mcpDefaults = { detail: "concise", limit: 25 } as const;

/** More words than this cost the model more than they tell; the error for a wrong one names the nearest. */
const longestEnum = 5;

/** What is assumed for the arguments that a call leaves out. */
export const defaultsOf = (names: readonly string[]): Readonly<Record<string, unknown>> =>
  Object.fromEntries(Object.entries(mcpDefaults).filter(([name]) => names.includes(name)));

/**
 * The arguments of a tool: flat, strict, described.
 *
 * @param isTerse  Describes each argument by an example alone: with many of them every word costs in every conversation.
 */
export function inputSchemaOf(operation: Operation, isTerse: boolean): ObjectSchema {
  const { properties = {}, required = [] } = z.toJSONSchema(operation.input, { io: "input" }) as JsonSchema;
  const defaults = defaultsOf(Object.keys(properties));
  const shown = Object.entries(properties).map(([name, property]) => [
    name,
    {
      ...shorten(property),
      ...(name in defaults ? { default: defaults[name] } : {}),
      description: describe(property, isTerse),
    },
  ]);
  const needed = required.length > 0 ? { required: [...required] } : {};
  return { type: "object", properties: Object.fromEntries(shown), ...needed, additionalProperties: false };
}

/** Bounds, patterns and usual defaults stay with the operation, which says them when they are broken. */
function shorten({ type, enum: words, items }: JsonSchema): JsonSchema {
  return {
    type: type ?? "string",
    ...(words && words.length <= longestEnum ? { enum: words } : {}),
    ...(items ? { items: shorten(items) } : {}),
  };
}

function describe({ description = "", examples = [] }: JsonSchema, isTerse: boolean): string {
  const [first] = examples;
  const example = `like ${Array.isArray(first) ? first.join(",") : String(first)}`;
  return isTerse ? example : `${description.replace(/\.$/, "")}; ${example}`;
}
