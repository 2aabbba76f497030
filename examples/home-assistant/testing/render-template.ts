import { createTokenReader } from "./create-token-reader.ts";
import type { Value } from "./jinja-filters.ts";
import { readExpression, type Scope } from "./read-expression.ts";

/** Renders one `{{ … }}` in the part of Jinja that the example uses, to the text that Home Assistant gets. */
export function renderTemplate(template: string, scope: Scope): string {
  const expression = /^\{\{(.*)\}\}$/s.exec(template.trim())?.[1];
  if (expression === undefined) throw new Error(`Not one expression: ${template}`);
  const reader = createTokenReader(expression);
  const value = readExpression(reader, scope);
  if (!reader.isAtEnd()) throw new Error(`Not understood from here: ${reader.next().value}`);
  return textOf(value);
}

/** Python's words for the values. */
function textOf(value: Value): string {
  if (value === undefined) return "";
  if (value === null) return "None";
  if (typeof value === "boolean") return value ? "True" : "False";
  return String(value);
}
