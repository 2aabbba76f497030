import type { z } from "zod";
import type { ValueKind } from "./value-kind.ts";

/** One row of a field table: the single place that knows a field. */
export interface Field<T, Absent extends T | null = null> {
  /** RouterOS keys that can hold the value; the first that is present wins. */
  readonly from: readonly [string, ...string[]];
  /** How the text is read. */
  readonly kind: ValueKind<T>;
  /** Words that legally stand for "no value"; they read as null without an issue. */
  readonly none?: readonly string[];
  /** What an absent or empty key means. RouterOS leaves out flags that are not set. @default null */
  readonly absent?: Absent;
  /** What an empty text means where it says more than an absent key. */
  readonly empty?: T;
  /** One sentence for people. */
  readonly description: string;
  /** Where the fact comes from. */
  readonly source: string;
}

/** Lists the fields of a menu by our names. */
// biome-ignore lint/suspicious/noExplicitAny: a table holds fields of every type; the mapped types below keep each exact.
export type Fields = Readonly<Record<string, Field<any, any>>>;

type ValueOf<F> = F extends { kind: ValueKind<infer T>; absent: infer A }
  ? T | Exclude<A, undefined>
  : F extends { kind: ValueKind<infer T> }
    ? T | null
    : never;

/** A row after reading: every field of the table, null where the row says nothing that can be read. */
export type RecordOf<F extends Fields, Required extends string = never> = { row_id: string | null } & {
  -readonly [K in keyof F]: K extends Required ? NonNullable<ValueOf<F[K]>> : ValueOf<F[K]>;
};

/** The field table of one RouterOS menu. */
export interface Table<F extends Fields = Fields, Required extends string = string> {
  readonly menu: string;
  readonly fields: F;
  /** Fields without which a row is of no use; a row that lacks one is left out with an issue. */
  readonly required: readonly Required[];
  /** Whether the menu has one row and answers it as an object; every other menu answers a list, be it empty. */
  readonly isSingleton: boolean;
}

/** The record type of a table. */
export type TableRecord<T extends Table> = T extends Table<infer F, infer Required> ? RecordOf<F, Required> : never;

/** Keeps a group of fields exact while they are shared between tables. */
export function defineFields<const F extends Fields>(fields: F): F {
  return fields;
}

/** Declares the field table of one RouterOS menu. */
export function defineTable<const F extends Fields, const Required extends keyof F & string = never>(
  menu: string,
  fields: F,
  required: readonly Required[] = [],
): Table<F, Required> {
  return { menu, fields, required, isSingleton: false };
}

/** Declares that another menu has the fields of a known one: what a menu was called before, or is called elsewhere. */
export function atMenu<T extends Table>(menu: string, table: T): T {
  return { ...table, menu };
}

/** Declares the field table of a menu that has one row, such as `/system/identity`. */
export function defineSingleton<const F extends Fields>(menu: string, fields: F): Table<F, never> {
  return { menu, fields, required: [], isSingleton: true };
}

/** The keys to ask for with `.proplist`, so that no other key, above all no secret, is ever sent. */
export function propertiesOf(table: Table): string[] {
  return [...new Set([".id", ...Object.values(table.fields).flatMap((field) => field.from)])];
}

/** The JSON Schema source of some fields of a table: nullable where a value can be missing, described, with unit. */
export function schemasOf<F extends Fields, Required extends string, const Names extends readonly (keyof F & string)[]>(
  table: Table<F, Required>,
  names: Names,
): { [N in Names[number]]: z.ZodType<RecordOf<F, Required>[N]> } {
  const required: readonly string[] = table.required;
  const entries = names.map((name) => [name, schemaOf(table.fields[name] as Fields[string], required.includes(name))]);
  return Object.fromEntries(entries);
}

function schemaOf(field: Fields[string], isRequired: boolean): z.ZodType {
  const { schema, unit } = field.kind;
  const isNullable = !isRequired && (field.absent === undefined || field.absent === null);
  return (isNullable ? schema.nullable() : schema).meta({ description: field.description, ...(unit ? { unit } : {}) });
}
