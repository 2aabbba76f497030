import * as z from "zod";

/** Longer lists of words are not repeated: the nearest ones help more. */
const longestList = 8;

/** Says what a parameter takes, out of its schema: `a whole number from 1 to 1000`. */
export function acceptedText(schema: z.ZodType): string {
  const { type, enum: words, minimum, maximum } = z.toJSONSchema(schema, { io: "input" });
  if (words) return words.length > longestList ? `one of its ${words.length} values` : `one of ${words.join(", ")}`;
  if (type === "integer" || type === "number") {
    return `a ${type === "integer" ? "whole " : ""}number${rangeText(minimum, maximum)}`;
  }
  return kindTexts[String(type)] ?? "a text";
}

const kindTexts: Readonly<Record<string, string>> = {
  boolean: "true or false",
  array: "a list",
  object: "an object",
};

/** zod gives every integer the bounds of JavaScript's safe integers, which say nothing about the value. */
function rangeText(least = Number.MIN_SAFE_INTEGER, most = Number.MAX_SAFE_INTEGER): string {
  const from = least > Number.MIN_SAFE_INTEGER ? ` from ${least}` : "";
  return most < Number.MAX_SAFE_INTEGER ? `${from} to ${most}` : from;
}
