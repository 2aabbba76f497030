import type { MenuRows } from "./rows.generated.ts";

/** A RouterOS menu path; the known ones are suggested, every other string is fine. */
export type Menu = keyof MenuRows | (string & Record<never, never>);

/** The row of a menu: its known keys for a known menu, any key for another. Values are text, always. */
export type RowOf<M extends string> = M extends keyof MenuRows ? MenuRows[M] : Record<string, string>;

/** The row of a menu that this package knows no keys of. */
export type Row = Record<string, string>;
