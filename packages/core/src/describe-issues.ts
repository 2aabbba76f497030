import type { z } from "zod";
import { nearestOf } from "./nearest.ts";

/** More sentences than this are not read. */
const shown = 3;
/** So many names of parameters are short enough beside anything else. */
const shortList = 8;
/** Words, or a few other characters: enough to find what was sent, and of few tokens however hostile. */
const repeatable = /^(?:-?\w{1,20}|[ -~]{0,12})$/;

/** A query that was refused. */
export interface Refusal {
  readonly issues: readonly z.core.$ZodIssue[];
  readonly query: unknown;
  /** Names of the parameters that there are. */
  readonly accepted: readonly string[];
  /** Names of the parameters that were given more than once. */
  readonly repeated: readonly string[];
}

/** What is wrong with one parameter. */
interface Mistake {
  readonly name: string;
  readonly sentence: string;
}

/** Tells of each parameter that a query gets wrong what it takes; of the fourth and later ones the name alone. */
export function describeIssues({ issues, query, accepted, repeated }: Refusal): string {
  const once = accepted.filter((name) => repeated.includes(name));
  const wrong = [...firstOfEach(issues)].filter(([name]) => !once.includes(name));
  const unknown = issues.flatMap((issue) => (issue.code === "unrecognized_keys" ? issue.keys : []));
  const others = [
    ...once.map((name) => ({ name, sentence: `${name}: only once.` })),
    ...wrong.map(([name, issue]) => ({ name, sentence: wrongText(name, issue, query) })),
  ];
  const mistakes = [...unknownMistakes(unknown, accepted, others.length === 0), ...others];
  const left = mistakes.slice(shown).map(({ name }) => name);
  const rest = left.length > 0 ? [`Also wrong: ${listOf(left, 4)}.`] : [];
  return [...mistakes.slice(0, shown).map(({ sentence }) => sentence), ...rest].join(" ");
}

/** The first issue of each parameter: ten thousand wrong items of a list are one mistake. */
function firstOfEach(issues: readonly z.core.$ZodIssue[]): Map<string, z.core.$ZodIssue> {
  const first = new Map<string, z.core.$ZodIssue>();
  for (const issue of issues) {
    const name = String(issue.path[0] ?? "query");
    if (issue.code !== "unrecognized_keys" && !first.has(name)) first.set(name, issue);
  }
  return first;
}

function unknownMistakes(keys: readonly string[], accepted: readonly string[], isAlone: boolean): Mistake[] {
  if (keys.length === 0) return [];
  const are = keys.length === 1 ? "is no parameter" : "are no parameters";
  const offer =
    isAlone || accepted.length <= shortList ? `; accepted are ${accepted.join(", ")}` : nearestText(keys, accepted);
  return [{ name: "", sentence: `${listOf(keys.map(givenText), 2)} ${are} here${offer}.` }];
}

/** Beside other mistakes the nearest names have to do: the list of all is longer than the rest. */
function nearestText(keys: readonly string[], accepted: readonly string[]): string {
  const nearest = new Set(keys.slice(0, shown).flatMap((key) => nearestOf(key, accepted).slice(0, 1)));
  return nearest.size > 0 ? `; nearest: ${[...nearest].join(", ")}` : "";
}

function wrongText(name: string, issue: z.core.$ZodIssue, query: unknown): string {
  const given = valueAt(query, issue.path);
  if (given === undefined) return `${name}: ${issue.message}; it is missing.`;
  const offer = issue.code === "invalid_value" && typeof given === "string" ? offerText(issue, given) : "";
  return `${name}: ${issue.message}, not ${givenText(given)}${offer}.`;
}

/** Of words that the rule does not list. */
function offerText({ values, message }: z.core.$ZodIssueInvalidValue, given: string): string {
  const words = values.map(String);
  if (message.includes(words.join(", "))) return "";
  const nearest = nearestOf(given, words);
  return nearest.length > 0 ? `; nearest: ${nearest.join(", ")}` : `; such as ${words.slice(0, shown).join(", ")}`;
}

function givenText(given: unknown): string {
  if (typeof given === "string") {
    return repeatable.test(given) ? JSON.stringify(given) : `a text of ${given.length} characters`;
  }
  if (Array.isArray(given)) return `a list of ${given.length}`;
  return typeof given === "object" && given !== null ? "an object" : String(given);
}

function listOf(names: readonly string[], most: number): string {
  const more = names.length > most ? ` and ${names.length - most} more` : "";
  return `${names.slice(0, most).join(", ")}${more}`;
}

const valueAt = (query: unknown, path: readonly PropertyKey[]): unknown =>
  path.reduce<unknown>((value, key) => (value as Record<PropertyKey, unknown> | undefined)?.[key], query);
