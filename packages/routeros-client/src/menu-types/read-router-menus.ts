import type { RouterOsClient } from "../router-os-client.ts";
import { RouterOsError } from "../router-os-error.ts";
import { type ConsoleChild, inspectChildren, inspectProperties } from "./inspect.ts";
import type { MenuEntry, MenuKind, MenuSchema } from "./menu-schema.ts";

/** Hears how many menus are read, and how many are known to follow. */
export type OnProgress = (read: number, waiting: number) => void;

/** RouterOS 7.22 has 700 places; a router that always names another one must come to an end. */
const mostPlaces = 5000;

/** The commands that edit and print rows; all others are worth a name. */
const editing = new Set("add comment disable edit enable export find get move print remove reset set unset".split(" "));

/**
 * Asks a router for all its menus, one request after the other.
 *
 * @throws {RouterOsError} when one of the requests fails
 */
export async function readRouterMenus(router: RouterOsClient, onProgress: OnProgress): Promise<MenuSchema> {
  const about = await router.get("/system/resource", { properties: ["version", "board-name"] });
  const menus: Record<string, MenuEntry> = {};
  const places: string[][] = [[]];
  let read = 0;
  // Grows while it is walked: breadth first.
  for (const words of places) {
    if (places.length > mostPlaces) throw tooMany(router.url);
    const children = await inspectChildren(router, words);
    places.push(...menusIn(children).map((name) => [...words, name]));
    const entry = await readEntry(router, words, children);
    if (entry) menus[words.map((word) => `/${word}`).join("")] = entry;
    read += 1;
    onProgress(read, places.length - read);
  }
  return { routeros: about.version ?? "7", source: about["board-name"] ?? "a router", menus };
}

/** Null where there is nothing but further menus. */
async function readEntry(
  router: RouterOsClient,
  words: readonly string[],
  children: readonly ConsoleChild[],
): Promise<MenuEntry | null> {
  const commands = children.filter(({ type }) => type === "cmd").map(({ name }) => name);
  const has = (command: string) => commands.includes(command);
  const others = commands.filter((command) => !editing.has(command));
  const kind = kindOf(has);
  if (kind === "commands" && others.length === 0) return null;
  return {
    kind,
    readable: has("get") ? await inspectProperties(router, words) : [],
    add: kind === "table" && has("add") ? await argumentsOf(router, [...words, "add"]) : [],
    set: kind !== "commands" && has("set") ? await argumentsOf(router, [...words, "set"]) : [],
    commands: others,
  };
}

function kindOf(has: (command: string) => boolean): MenuKind {
  // A menu without `print` has no rows to read, whatever its commands are called: the console's own `find` and `set`.
  if (!has("print")) return "commands";
  return has("add") || has("find") || has("remove") ? "table" : "singleton";
}

async function argumentsOf(router: RouterOsClient, words: readonly string[]): Promise<string[]> {
  const children = await inspectChildren(router, words);
  return children.filter(({ type }) => type === "arg").map(({ name }) => name);
}

const menusIn = (children: readonly ConsoleChild[]): string[] =>
  children.filter(({ type }) => type === "dir" || type === "path").map(({ name }) => name);

function tooMany(url: string): RouterOsError {
  const message = `Router ${url} names more than ${mostPlaces} menus, which no RouterOS has.`;
  return new RouterOsError("router_bad_response", message, { menu: "/console/inspect", method: "POST" });
}
