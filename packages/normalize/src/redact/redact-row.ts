import type { Field, Table } from "../define-table.ts";
import type { Row } from "../read-rows.ts";
import { isPlainValue } from "./is-plain-value.ts";
import { isSecretKey } from "./is-secret-key.ts";
import { maskShape } from "./mask-shape.ts";
import { redactMac } from "./redact-address.ts";
import { redactValue } from "./redact-value.ts";
import type { Replacements } from "./replacements.ts";

/** What is known of the keys of a menu. */
export type KnownKeys = ReadonlyMap<string, { readonly name: string; readonly field: Field<unknown, unknown> }>;

/** Lists the keys of a table; a key that several fields are read from has the first one's kind. */
export function keysOf(table: Table): KnownKeys {
  const entries = Object.entries(table.fields).flatMap(([name, field]) =>
    field.from.map((key) => [key, { name, field }] as const),
  );
  return new Map(entries.reverse());
}

/** What a key of RouterOS looks like; some have had a blank at their end. */
const keyForm = /^[\w ./-]{1,64}$/;

/** Redacts one row: known keys by their field, of others only what can't say anything, secrets not at all. */
export function redactRow(row: Row, keys: KnownKeys, replacements: Replacements): Row {
  const redacted: Record<string, string> = {};
  for (const [key, text] of Object.entries(row)) {
    if (text === undefined || isSecretKey(key) || !keyForm.test(key)) continue;
    const known = keys.get(key);
    redacted[key] = known ? redactValue({ ...known, text, replacements }) : redactUnknown(text, replacements);
  }
  return redacted;
}

/** An unknown value that is a MAC address as a whole may be the very one that a new join needs. */
const redactUnknown = (text: string, replacements: Replacements): string =>
  isPlainValue(text) ? text : (redactMac(text, replacements) ?? maskShape(text));
