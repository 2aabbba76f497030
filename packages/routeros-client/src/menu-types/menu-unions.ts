import type { MenuEntry } from "./menu-schema.ts";

/** The names of one part of a menu, in pieces that other parts and menus may have as well; `any` is any name. */
export type Pieces = readonly ("any" | readonly string[])[];

/** What the type of a menu consists of; a part without pieces is one that the menu lacks. */
export interface MenuUnions {
  readonly row: Pieces;
  readonly add: Pieces;
  readonly set: Pieces;
}

/**
 * Splits the names of a menu: most of what can be read can be set and added as well, and is then the same piece.
 */
export function menuUnions(entry: MenuEntry): MenuUnions {
  const [row, add] = [inOrder(entry.readable.map(asInRest)), inOrder(entry.add)];
  // The row of `set` is named by the id of PATCH, not by an argument.
  const set = inOrder(entry.set).filter((name) => name !== "numbers");
  const writes = [set, add].filter(hasNames);
  const shared = row.filter((name) => writes.length > 0 && writes.every((names) => names.includes(name)));
  const split = (names: readonly string[]): Pieces =>
    names.length === 0 ? [] : [shared, names.filter((name) => !shared.includes(name))].filter(hasNames);
  // A menu whose properties the console does not tell has rows with any key.
  const isUntold = row.length === 0 && entry.kind !== "commands";
  return { row: isUntold ? ["any"] : split(row), add: split(add), set: split(set) };
}

// What the console lists as "about", REST answers as ".about" (docs/routeros.md).
const asInRest = (name: string): string => (name === "about" ? ".about" : name);

const hasNames = (names: readonly string[]): boolean => names.length > 0;

// By code unit, so that the text is the same everywhere.
const inOrder = (names: readonly string[]): string[] => [...new Set(names)].sort();
