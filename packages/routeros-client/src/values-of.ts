import type { Columns, CuratedRows, MenuMap } from "./menu-map.ts";
import type { AnyText } from "./row-of.ts";

/** Arguments of a write or a command; RouterOS reads text. */
export type Values = Readonly<Record<string, string>>;

type Rows = Columns["rows"];
type Adds = Columns["adds"];
type Sets = Columns["sets"];

/** The path of a menu with `add`; the known ones are suggested, every other string is fine. */
export type AddMenu = keyof MenuMap | keyof Adds | AnyText;

/** The path of a menu with `set`; the known ones are suggested, every other string is fine. */
export type SetMenu = keyof MenuMap | keyof Sets | AnyText;

/** The path of a menu of rows with ids; the known ones are suggested, every other string is fine. */
export type TableMenu = keyof MenuMap | Exclude<keyof Rows, Columns["singletons"]> | AnyText;

/** The path of a command; the known ones are suggested, every other string is fine. */
export type Command = Columns["commands"] | AnyText;

/** Arguments of `add`: the known ones of a known menu, any of another; none fit a menu without `add`. */
export type AddValuesOf<M extends string> = [M] extends [keyof MenuMap]
  ? OwnValues<MenuMap[M], "add">
  : [M] extends [keyof Adds]
    ? ColumnValues<Adds, M>
    : [M] extends [keyof Rows]
      ? never
      : Values;

/** Arguments of `set`: the known ones of a known menu, any of another; none fit a menu without `set`. */
export type SetValuesOf<M extends string> = [M] extends [keyof MenuMap]
  ? OwnValues<MenuMap[M], "set">
  : [M] extends [keyof Sets]
    ? ColumnValues<Sets, M>
    : [M] extends [keyof Rows]
      ? never
      : Values;

/** What names the row to change: its id in a table, null in a menu of one row, either in an unknown menu. */
export type SetIdOf<M extends string> = [M] extends [keyof MenuMap]
  ? OwnId<MenuMap[M]>
  : [M] extends [Columns["singletons"]]
    ? null
    : [M] extends [keyof Rows]
      ? string
      : [M] extends [keyof CuratedRows]
        ? CuratedId<CuratedRows[M]>
        : string | null;

/** What names the row to remove: its id; a menu of one row has none to remove. */
export type RemoveIdOf<M extends string> = [SetIdOf<M>] extends [null] ? never : string;

/** The menu that `get` reads, which must not be known as a table: rows with ids are for `list`. */
export type GetMenuOf<M extends string> = [null] extends [SetIdOf<M>] ? M : never;

type CuratedId<Known> = ".id" extends keyof Known ? string : null;

type OwnId<Facts> = Facts extends { kind: infer Kind } ? (Kind extends "table" ? string : null) : string | null;

type OwnValues<Facts, Part extends "add" | "set"> = Facts extends { [P in Part]: infer Key } ? ValuesWith<Key> : Values;

type ColumnValues<Column, M extends keyof Column> = Column[M] extends infer Key ? ValuesWith<Key> : never;

type ValuesWith<Key> = [Key] extends [never]
  ? never
  : string extends Key
    ? Values
    : { readonly [K in Key & string]?: string };
