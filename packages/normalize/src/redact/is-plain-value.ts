import { parseBoolean } from "../parse/boolean.ts";
import { parseDuration } from "../parse/duration.ts";
import { parseRowId } from "../parse/row-id.ts";

/** From ten digits on it could be the number of a phone or a card, or a MAC address without colons. */
const plainNumber = /^-?\d{1,9}(?:\.\d{1,6})?$/;

/** Tells whether a value says nothing about anybody, whatever its key means: a number, a flag, a duration, a row id. */
export function isPlainValue(text: string): boolean {
  const isFlag = parseBoolean(text) !== null;
  return isFlag || plainNumber.test(text) || parseDuration(text) !== null || parseRowId(text) !== null;
}
