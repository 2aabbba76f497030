import type { RouterOsMenus } from "./menus.generated.ts";
import type { MenuRows } from "./rows.generated.ts";

/** What is known of one menu. A part that is left out is not checked; `never` says that the menu has no such thing. */
export interface MenuFacts {
  /** Rows with ids, or one row without. */
  kind?: "table" | "singleton";
  /** Keys that its rows can have; the `.id` and `.about` of a table need not be named. */
  row?: string;
  /** Keys that `add` takes. */
  add?: string;
  /** Keys that `set` takes. */
  set?: string;
}

/**
 * Open for further menus, and for better facts of a known one, each a {@link MenuFacts}.
 *
 * @example
 * declare module "@mtw/routeros-client" {
 *   interface MenuMap {
 *     "/app": { kind: "table"; row: "name" | "running"; add: never; set: "disabled" };
 *   }
 * }
 */
// biome-ignore lint/suspicious/noEmptyInterface: callers add to it
export interface MenuMap {}

/**
 * Open for a member `menus`, which replaces the menus of RouterOS 7.22.3 by those of another version or router: the
 * command `routeros-types` writes it.
 */
// biome-ignore lint/suspicious/noEmptyInterface: callers add to it
export interface MenuSource {}

/**
 * The menus of one RouterOS version, by what can be asked of them.
 *
 * One map of objects would read better. But the compiler then looks into each menu to find those with an `add`, which
 * costs every program a second; the keys of a map cost nothing.
 */
export interface MenuColumns {
  /** Keys of the rows, by menu. */
  rows: object;
  /** Keys that `add` takes, for the menus that have it. */
  adds: object;
  /** Keys that `set` takes, for the menus that have it. */
  sets: object;
  /** The menus of one row. */
  singletons: string;
  /** Commands beyond those that edit and print rows, with their menus. */
  commands: string;
}

/** The menus in force. */
export type Columns = MenuSource extends { menus: infer Own extends MenuColumns } ? Own : RouterOsMenus;

/** Rows that other versions answer as well; who brings the menus of a router wants no others. */
export type CuratedRows = MenuSource extends { menus: MenuColumns } ? Record<never, never> : MenuRows;

/** The path of a menu whose rows are known. */
export type KnownMenu = keyof MenuMap | keyof Columns["rows"] | keyof CuratedRows;
