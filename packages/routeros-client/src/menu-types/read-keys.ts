import type { RouterOsClient } from "../router-os-client.ts";
import { isRouterOsError, type RouterOsError } from "../router-os-error.ts";
import { inspectProperties } from "./inspect.ts";

/** The keys that the rows of a menu can have, or why they are not known. */
export type MenuKeys =
  | { readonly state: "told"; readonly names: readonly string[] }
  | { readonly state: "unasked"; readonly reason: string }
  | { readonly state: "refused"; readonly reason: string; readonly error: RouterOsError };

/** RouterOS up to 7.21.3 answers nobody for half a minute when asked to complete a path with such a word. */
const hangingWords = new Set(["do", "where", "else", "rule", "command", "on-error"]);

/** What can be wrong with one menu while the router is well; all else ends the run. */
const codesOfOneMenu: ReadonlySet<string> = new Set([
  "menu_absent",
  "router_error",
  "router_forbidden",
  "router_session_closed",
  "router_timeout",
]);

/**
 * Asks for the keys of one menu that has `get`.
 *
 * @throws {RouterOsError} when the router fails in a way that is not this menu's own
 */
export async function readKeys(router: RouterOsClient, words: readonly string[]): Promise<MenuKeys> {
  const word = words.find((name) => hangingWords.has(name));
  if (word) return { state: "unasked", reason: `RouterOS up to 7.21.3 hangs at the word "${word}"` };
  try {
    const names = await inspectProperties(router, words);
    return names.length > 0 ? { state: "told", names } : { state: "unasked", reason: "the console names none" };
  } catch (error) {
    if (!isRouterOsError(error) || !codesOfOneMenu.has(error.code)) throw error;
    return { state: "refused", reason: error.message, error };
  }
}
