import type { Operation } from "@mtw/core";
import * as z from "zod";
import type { JsonSchema, ObjectSchema } from "./json-schema.ts";

/**
 * The shape of a tool's answers: the keys that are always there, and those of the records in its lists.
 *
 * Every key with its type and meaning is thousands of tokens, which some clients put before the model; the keys name
 * their units themselves, and docs/fields.md explains them. Types that allow null are what clients read least alike.
 *
 * @param isTerse  Names the lists alone, for a tool whose arguments take the room.
 */
export function outputSchemaOf(operation: Operation, isTerse: boolean): ObjectSchema {
  const schema = z.toJSONSchema(operation.output, { io: "output", reused: "inline" }) as JsonSchema;
  const { properties = {}, required = [] } = schema;
  const lists = required.filter((name) => properties[name]?.type === "array");
  if (isTerse) return { type: "object", required: lists };
  const outlined = lists.map((name) => [name, { type: "array", items: recordOf(properties[name]?.items) }]);
  return { type: "object", properties: Object.fromEntries(outlined), required: [...required] };
}

const recordOf = ({ required }: JsonSchema = {}): JsonSchema => ({
  type: "object",
  ...(required ? { required: [...required] } : {}),
});
