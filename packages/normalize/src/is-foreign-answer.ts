import { propertiesOf, type Table } from "./define-table.ts";
import type { Row } from "./read-rows.ts";
import { commonKeys } from "./tables/common-keys.ts";

/**
 * Tells whether rows can't be those of the table that was asked for.
 *
 * RouterOS that has just started, or whose last connection was cut, can answer with another menu's rows (7.21.5). They
 * lack what every row of this table has, or show keys that it does not know and none that only it has. Rows that merely
 * lack every optional key pass.
 */
export function isForeignAnswer(table: Table, rows: readonly Row[]): boolean {
  if (rows.length === 0) return false;
  return !rows.some((row) => hasRequired(table, row)) || areUnknown(table, rows) || isOtherSingleton(table, rows);
}

/** The one row of a menu shows something that only this menu has, if it shows anything and the menu has such a thing. */
function isOtherSingleton(table: Table, [row = {}]: readonly Row[]): boolean {
  const telling = propertiesOf(table).filter((key) => !commonKeys.has(key));
  const isEmpty = Object.keys(row).length === 0;
  return table.isSingleton && telling.length > 0 && !isEmpty && !telling.some((key) => row[key] !== undefined);
}

const hasRequired = ({ fields, required }: Table, row: Row): boolean =>
  required.every((name) => fields[name]?.from.some((key) => row[key] !== undefined));

function areUnknown(table: Table, rows: readonly Row[]): boolean {
  const known = new Set(propertiesOf(table));
  const isTelling = (key: string) => known.has(key) && !commonKeys.has(key);
  const isUnknown = (key: string) => !known.has(key) && !commonKeys.has(key) && !key.startsWith(".");
  const shows = (row: Row, isMeant: (key: string) => boolean) => Object.keys(row).some(isMeant);
  return !rows.some((row) => shows(row, isTelling)) && rows.every((row) => shows(row, isUnknown));
}
