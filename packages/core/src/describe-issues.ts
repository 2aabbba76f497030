import type { z } from "zod";
import { nearestOf } from "./nearest.ts";
import { quoted } from "./quoted.ts";

/** More mistakes than this are counted only. */
const shown = 3;
/** Longer lists of values are not repeated: the nearest ones help more. */
const longestList = 8;

/** One sentence for each problem of a query: the parameter, what is wrong with it, and what it accepts. */
export function describeIssues(error: z.ZodError, query: unknown, accepted: readonly string[]): string {
  const sentences = error.issues.slice(0, shown).map((issue) => describe(issue, query, accepted));
  const left = error.issues.length - sentences.length;
  return [...sentences, ...(left > 0 ? [`There are ${left} more problems.`] : [])].join(" ");
}

function describe(issue: z.core.$ZodIssue, query: unknown, accepted: readonly string[]): string {
  const place = issue.path.join(".") || "query";
  if (issue.code === "unrecognized_keys") return `${unknownKeys(issue.keys)}; accepted are ${accepted.join(", ")}.`;
  if (issue.code === "invalid_value") return `${place}: ${choiceText(issue.values, valueAt(query, issue.path))}.`;
  return `${place}: ${valueAt(query, issue.path) === undefined ? "is missing" : issue.message}.`;
}

function unknownKeys(keys: readonly string[]): string {
  const names = keys.slice(0, shown).map(quoted).join(", ");
  return `${names} ${keys.length === 1 ? "is no parameter" : "are no parameters"} here`;
}

function choiceText(values: readonly unknown[], given: unknown): string {
  if (typeof given !== "string") return "expected a text";
  if (values.length <= longestList) return `${quoted(given)} is not one of ${values.join(", ")}`;
  const nearest = nearestOf(given, values.map(String));
  const meant = nearest.length > 0 ? `nearest: ${nearest.join(", ")}` : `such as ${values.slice(0, shown).join(", ")}`;
  return `${quoted(given)} is not one of its ${values.length} values, ${meant}`;
}

const valueAt = (query: unknown, path: readonly PropertyKey[]): unknown =>
  path.reduce<unknown>((value, key) => (value as Record<PropertyKey, unknown> | undefined)?.[key], query);
