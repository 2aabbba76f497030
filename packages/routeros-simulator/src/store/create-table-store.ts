import { menuPath } from "../menu-path.ts";
import { isSingletonMenu } from "../rest/singleton-menus.ts";
import type { MovingTables, Row, SimulatorTables } from "../simulator-tables.ts";
import { normalizeRows } from "./normalize-rows.ts";

/** The tables at one moment. */
export interface Tables {
  /** The rows of a menu, or null when the menu does not exist. */
  find(menu: string): readonly Row[] | null;
  /** Tells whether the path is a menu, or leads to one. */
  hasDirectory(path: string): boolean;
  /** Tells whether the menu answers one object instead of a list. */
  isSingleton(menu: string): boolean;
}

type Edit = (rows: readonly Row[]) => readonly Row[];

/** The router's memory: given tables, plus what was written since. */
export interface TableStore {
  at(now: number): Tables;
  replace(menu: string, rows: readonly Row[] | null): void;
  /** Changes the rows of a menu, and keeps doing so when the table moves. */
  edit(menu: string, edit: Edit): void;
}

/**
 * Creates the store.
 *
 * @param source  Fixed tables, or a function of the time.
 * @param listMenus  Singleton menus that answer a list on this router.
 */
export function createTableStore(
  source: SimulatorTables | MovingTables,
  listMenus: readonly string[] = [],
): TableStore {
  const lists = new Set(listMenus.map(menuPath));
  const isSingleton = (menu: string) => isSingletonMenu(menu) && !lists.has(menu);
  const hasIds = (menu: string) => !isSingletonMenu(menu) && !menu.endsWith("/monitor");
  const normalize = (menu: string, rows: readonly Row[]) => normalizeRows(rows, hasIds(menu));
  const fixed = new Map<string, readonly Row[] | null>();
  const edits = new Map<string, Edit[]>();
  const replace: TableStore["replace"] = (menu, rows) => {
    const path = menuPath(menu);
    fixed.set(path, rows === null ? null : normalize(path, rows));
    edits.delete(path);
  };
  if (typeof source !== "function") for (const [menu, rows] of Object.entries(source)) replace(menu, rows);

  const moved = (menu: string, rows: readonly Row[]) =>
    (edits.get(menu) ?? []).reduce((edited, edit) => edit(edited), normalize(menu, rows));

  return {
    replace,
    at(now) {
      const tables = new Map(fixed);
      const finished = new Set(fixed.keys());
      const moving = typeof source === "function" ? Object.entries(source(now)) : [];
      for (const [menu, rows] of moving) if (!tables.has(menuPath(menu))) tables.set(menuPath(menu), rows);
      const present = [...tables].filter(([, rows]) => rows !== null).map(([menu]) => menu);
      return {
        isSingleton,
        hasDirectory: (path) => present.some((menu) => menu === path || menu.startsWith(`${path}/`)),
        find(menu) {
          const rows = tables.get(menu) ?? null;
          if (rows === null || finished.has(menu)) return rows;
          const latest = moved(menu, rows);
          tables.set(menu, latest);
          finished.add(menu);
          return latest;
        },
      };
    },
    edit(menu, edit) {
      const rows = fixed.get(menu);
      if (rows) fixed.set(menu, edit(rows));
      else edits.set(menu, [...(edits.get(menu) ?? []), edit]);
    },
  };
}
