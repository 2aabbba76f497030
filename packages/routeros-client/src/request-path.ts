import { RouterOsError } from "./router-os-error.ts";

/** What a read asks for beyond the menu. */
export interface ReadQuery {
  /** The only keys to answer (`.proplist`); name `.id` too where it is needed. @default every key */
  readonly properties?: readonly string[] | undefined;
  /** Exact filters, all of which must hold; a row without the key never matches. */
  readonly where?: Readonly<Record<string, string>> | undefined;
}

/**
 * Builds the path of a menu or command from `/rest` on: `/system/script run` becomes `/rest/system/script%20run`.
 *
 * Spaces are `%20`: RouterOS is not known to read `+` as a space (docs/routeros.md).
 *
 * @param id  Row id such as `*1A`, or the row's name.
 * @throws {RouterOsError} `invalid_request` when the menu is not `/word/word`
 */
export function requestPath(menu: string, id?: string): string {
  const words = menu.split("/").slice(1);
  if (!menu.startsWith("/") || !words.every(isWord) || /[?#]/.test(menu)) {
    throw new RouterOsError("invalid_request", `The menu ${JSON.stringify(menu)} is no path such as "/ip/arp".`);
  }
  if (id !== undefined && !isWord(id)) {
    throw new RouterOsError("invalid_request", `The id ${JSON.stringify(id)} is no row id such as "*1A".`, { menu });
  }
  return `/rest/${[...words, ...(id === undefined ? [] : [id])].map(encodePart).join("/")}`;
}

// URL parsers swallow "." and "..", which would lead to another menu than the one that the caller named.
function isWord(word: string): boolean {
  return word !== "" && word !== "." && word !== "..";
}

/**
 * Builds the query of a read, with its question mark; empty when nothing is asked.
 *
 * @see docs/routeros.md: `.proplist` limits the fields, every other key is an exact filter
 */
export function readQuery(query: ReadQuery): string {
  const filters = Object.entries(query.where ?? {}).map(([key, value]) => `${encodePart(key)}=${encodePart(value)}`);
  const properties = query.properties?.map(encodePart) ?? [];
  const parts = properties.length > 0 ? [`.proplist=${properties.join(",")}`, ...filters] : filters;
  return parts.length > 0 ? `?${parts.join("&")}` : "";
}

function encodePart(text: string): string {
  try {
    return encodeURIComponent(text);
  } catch {
    throw new RouterOsError("invalid_request", "A menu, id, property or filter has half of a surrogate pair.");
  }
}
