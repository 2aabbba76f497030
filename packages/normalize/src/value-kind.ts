import type { z } from "zod";

/**
 * One kind of value that RouterOS writes as text: how it is read and what comes out.
 *
 * Reading is total: any string in, a value or null out, never an exception.
 */
export interface ValueKind<T> {
  /** The kind's word in the field reference, such as `duration`. */
  readonly name: string;
  /** Reads the text; null when it is not of this form. */
  readonly parse: (text: string) => T | null;
  /** What comes out, for types and JSON Schema. */
  readonly schema: z.ZodType<T>;
  /** Unit of the value, such as `seconds` or `dBm`. */
  readonly unit?: string;
}

/** Names a kind of value; the type of its value follows from the parser. */
export function defineKind<T>(kind: ValueKind<T>): ValueKind<T> {
  return kind;
}
