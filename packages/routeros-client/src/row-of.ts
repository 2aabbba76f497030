import type { Columns, CuratedRows, KnownMenu, MenuMap } from "./menu-map.ts";

/** Any text, beside which an editor still suggests the known ones. */
export type AnyText = string & Record<never, never>;

/** A RouterOS menu path; the known ones are suggested, every other string is fine. */
export type Menu = KnownMenu | AnyText;

/** A RouterOS menu path; the known ones of one row are suggested, every other string is fine. */
export type Singleton = keyof MenuMap | Columns["singletons"] | AnyText;

/**
 * The row of a menu: its known keys for a known menu, any key for another. Values are text, always. Where only some
 * keys of a menu are known, because it is in none of the typed packages, they are suggested and any other is fine.
 */
// [M] and `infer` here and in values-of.ts: where M is open, the compiler would else write out the rows of all menus.
export type RowOf<M extends string> = [M] extends [keyof MenuMap]
  ? OwnKey<MenuMap[M]> extends infer Key
    ? RowWith<Key>
    : never
  : [M] extends [keyof Columns["rows"]]
    ? ColumnKey<M> | CuratedKey<M> extends infer Key
      ? RowWith<Key>
      : never
    : [M] extends [keyof CuratedRows]
      ? CuratedRows[M] & Row
      : Row;

type RowWith<Key> = string extends Key ? Row : { [K in Key & string]?: string };

// Every table can have these two, and no menu of one row.
type OwnKey<Facts> = Facts extends { row: infer Key }
  ? Key | (Facts extends { kind: "table" } ? ".id" | ".about" : never)
  : string;

// The console's lists leave out ".id", which REST answers (docs/routeros.md).
type ColumnKey<M extends keyof Columns["rows"]> =
  | Columns["rows"][M]
  | (M extends Columns["singletons"] ? never : ".id");

type CuratedKey<M> = M extends keyof CuratedRows ? keyof CuratedRows[M] : never;

/** The row of a menu that this package knows no keys of. */
export type Row = Record<string, string>;
