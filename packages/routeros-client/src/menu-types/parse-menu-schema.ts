import type { MenuEntry, MenuKind, MenuSchema } from "./menu-schema.ts";

/** A schema, or one sentence on why the text is none. */
export type ParsedSchema = MenuSchema | { readonly problem: string };

const kinds: readonly unknown[] = ["table", "singleton", "commands"] satisfies MenuKind[];

/** Parses a schema file: JSON with `_meta` (`routeros`, `source`) and `menus`. */
export function parseMenuSchema(text: string): ParsedSchema {
  const value = parseJson(text);
  if (!isObject(value) || !isObject(value._meta) || !isObject(value.menus)) {
    return { problem: "It should be a JSON object with _meta and menus." };
  }
  const { routeros, source } = value._meta;
  if (typeof routeros !== "string" || typeof source !== "string") {
    return { problem: "Its _meta should name routeros and source." };
  }
  const menus: Record<string, MenuEntry> = {};
  for (const [path, facts] of Object.entries(value.menus)) {
    const entry = toEntry(facts);
    if (entry === null || !isPath(path)) return { problem: `Its menu ${JSON.stringify(path)} is not as it should be.` };
    menus[path] = entry;
  }
  return { routeros, source, menus };
}

function toEntry(facts: unknown): MenuEntry | null {
  if (!isObject(facts) || !isKind(facts.kind)) return null;
  const { kind, readable = [], add = [], set = [], commands = [] } = facts;
  if (!isNames(readable) || !isNames(add) || !isNames(set) || !isNames(commands)) return null;
  return { kind, readable, add, set, commands };
}

function parseJson(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}

const isPath = (path: string): boolean => path === "" || /^(\/[^/\s]+)+$/.test(path);

const isKind = (value: unknown): value is MenuKind => kinds.includes(value);

const isNames = (value: unknown): value is string[] =>
  Array.isArray(value) && value.every((name) => typeof name === "string" && name !== "");

function isObject(value: unknown): value is Record<string, unknown> {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}
