import type { Columns, CuratedRows, KnownMenu, MenuMap } from "./menu-map.ts";

/** Any text, beside which an editor still suggests the known ones. */
export type AnyText = string & Record<never, never>;

/** A RouterOS menu path; the known ones are suggested, every other string is fine. */
export type Menu = KnownMenu | AnyText;

/** A RouterOS menu path; the known ones of one row are suggested, every other string is fine. */
export type Singleton = keyof MenuMap | Columns["singletons"] | AnyText;

/** The row of a menu: its known keys for a known menu, any key for another. Values are text, always. */
// [M] and `infer` here and in values-of.ts: where M is open, the compiler would else write out the rows of all menus.
export type RowOf<M extends string> = [M] extends [KnownMenu]
  ? RowKeyOf<M> extends infer Key
    ? RowWith<Key>
    : never
  : Row;

type RowWith<Key> = string extends Key ? Row : { [K in Key & string]?: string };

type RowKeyOf<M> = M extends keyof MenuMap ? OwnKey<MenuMap[M]> : ColumnKey<M> | CuratedKey<M>;

type OwnKey<Facts> = Facts extends { row: infer Key }
  ? Key | DotAbout<Key> | (Facts extends { kind: "table" } ? ".id" : never)
  : string;

type ColumnKey<M> = M extends keyof Columns["rows"]
  ? Columns["rows"][M] | DotAbout<Columns["rows"][M]> | (M extends Columns["singletons"] ? never : ".id")
  : never;

type CuratedKey<M> = M extends keyof CuratedRows ? keyof CuratedRows[M] : never;

// The console's lists say "about", and leave out ".id": REST answers ".about" and ".id" (docs/routeros.md).
type DotAbout<Key> = "about" extends Key ? ".about" : never;

/** The row of a menu that this package knows no keys of. */
export type Row = Record<string, string>;
