import type { RouterOsClient } from "../router-os-client.ts";
import { RouterOsError } from "../router-os-error.ts";
import { atMenu } from "./at-menu.ts";
import { type Place, readPlace } from "./read-place.ts";

/** One place, with its path such as `/ip/arp`. */
export interface WalkedPlace extends Place {
  readonly menu: string;
  /** How many places are known to follow. */
  readonly waiting: number;
}

/** RouterOS 7.22 has 700 places; a router that always names another one must come to an end. */
const mostPlaces = 5000;

/**
 * Walks through a router's console from its root, breadth first, one request after the other.
 *
 * @throws {RouterOsError} with the menu in its message, when a place can't be read
 */
export async function* walkConsole(router: RouterOsClient): AsyncGenerator<WalkedPlace, void, undefined> {
  const paths: string[][] = [[]];
  // Grows while it is walked.
  for (const [index, words] of paths.entries()) {
    const menu = words.map((word) => `/${word}`).join("");
    const place = await readPlace(router, words).catch((error) => {
      throw atMenu(menu, error);
    });
    paths.push(...place.below.map((name) => [...words, name]));
    if (paths.length > mostPlaces) throw tooMany(router.url);
    yield { ...place, menu, waiting: paths.length - index - 1 };
  }
}

function tooMany(url: string): RouterOsError {
  const message = `Router ${url} names more than ${mostPlaces} menus, which no RouterOS has.`;
  return new RouterOsError("router_bad_response", message, { menu: "/console/inspect", method: "POST" });
}
