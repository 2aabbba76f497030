import { isTruncatedJson } from "./is-truncated-json.ts";
import { repairJson } from "./repair-json.ts";

/** A body after parsing; `value` is undefined when the body is empty, as after a removal. */
export type ParsedBody =
  | { readonly state: "parsed"; readonly value: unknown }
  | { readonly state: "truncated" }
  | { readonly state: "broken" };

/** Parses the text of an answer, also when control characters stand unescaped in its strings. */
export function parseBody(text: string): ParsedBody {
  if (text.trim() === "") return { state: "parsed", value: undefined };
  const parsed = parseJson(text) ?? parseJson(repairJson(text));
  return parsed ?? { state: isTruncatedJson(text) ? "truncated" : "broken" };
}

/** Tells whether a text begins like HTML. */
export function isHtml(text: string): boolean {
  return text.trimStart().startsWith("<");
}

function parseJson(text: string): ParsedBody | null {
  try {
    return { state: "parsed", value: JSON.parse(text) };
  } catch {
    return null;
  }
}
