/** How the console shows a menu: rows with ids, one set of properties, or nothing but commands. */
export type MenuKind = "table" | "singleton" | "commands";

/** What the console knows of one menu. */
export interface MenuEntry {
  readonly kind: MenuKind;
  /** Properties that its rows can have; empty when the console does not tell. */
  readonly readable: readonly string[];
  /** Arguments of `add`; empty when there is no such command. */
  readonly add: readonly string[];
  /** Arguments of `set`; empty when there is no such command. */
  readonly set: readonly string[];
  /** Commands beyond those that edit and print rows. */
  readonly commands: readonly string[];
}

/** The menus of one RouterOS version with its packages. */
export interface MenuSchema {
  /** Version, and what else tells this router from others. */
  readonly routeros: string;
  /** Where the facts come from. */
  readonly source: string;
  /** By path such as `/ip/arp`; the empty path is the root, which has commands only. */
  readonly menus: Readonly<Record<string, MenuEntry>>;
  /** Menus whose keys a router was not asked for, or did not tell. */
  readonly untold?: readonly string[];
}
