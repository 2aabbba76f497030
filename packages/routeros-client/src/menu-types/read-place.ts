import type { RouterOsClient } from "../router-os-client.ts";
import { type ConsoleChild, inspectChildren } from "./inspect.ts";
import type { MenuEntry, MenuKind } from "./menu-schema.ts";
import { type MenuKeys, readKeys } from "./read-keys.ts";

/** What a router's console has at one path. */
export interface Place {
  /** Names of the places below. */
  readonly below: readonly string[];
  /** Null where there is nothing but further menus. */
  readonly entry: MenuEntry | null;
  /** Null where there are none to ask for. */
  readonly keys: MenuKeys | null;
}

/** The commands that edit and print rows; all others are worth a name. */
const editing = new Set("add comment disable edit enable export find get move print remove reset set unset".split(" "));

/**
 * Asks a router for one place of its console.
 *
 * @throws {RouterOsError} when a request fails, except for one that asks for keys
 */
export async function readPlace(router: RouterOsClient, words: readonly string[]): Promise<Place> {
  const children = await inspectChildren(router, words);
  const below = children.filter(({ type }) => type === "dir" || type === "path").map(({ name }) => name);
  return { below, ...(await readEntry(router, words, children)) };
}

async function readEntry(
  router: RouterOsClient,
  words: readonly string[],
  children: readonly ConsoleChild[],
): Promise<Omit<Place, "below">> {
  const commands = namesOf(children, "cmd");
  const has = (command: string) => commands.includes(command);
  const others = commands.filter((command) => !editing.has(command));
  const kind = kindOf(has);
  if (kind === "commands" && others.length === 0) return { entry: null, keys: null };
  const keys = has("get") ? await readKeys(router, words) : null;
  const readable = keys?.state === "told" ? keys.names : [];
  const add = kind === "table" && has("add") ? await argumentsOf(router, [...words, "add"]) : [];
  const set = kind !== "commands" && has("set") ? await argumentsOf(router, [...words, "set"]) : [];
  return { entry: { kind, readable, add, set, commands: others }, keys };
}

function kindOf(has: (command: string) => boolean): MenuKind {
  // A menu without `print` has no rows to read, whatever its commands are called: the console's own `find` and `set`.
  if (!has("print")) return "commands";
  return has("add") || has("find") || has("remove") ? "table" : "singleton";
}

async function argumentsOf(router: RouterOsClient, words: readonly string[]): Promise<string[]> {
  return namesOf(await inspectChildren(router, words), "arg");
}

const namesOf = (children: readonly ConsoleChild[], wanted: ConsoleChild["type"]): string[] =>
  children.filter(({ type }) => type === wanted).map(({ name }) => name);
