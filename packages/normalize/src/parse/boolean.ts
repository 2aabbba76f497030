import * as z from "zod";
import { defineKind } from "../value-kind.ts";

const words = new Map([
  ["true", true],
  ["yes", true],
  ["false", false],
  ["no", false],
]);

/**
 * Reads a RouterOS boolean.
 *
 * Replies mostly say `true` and `false`, but `/interface/wifi/capsman` and `/interface/wifi/cap` say `yes` and `no`
 * beside them (7.24).
 */
export function parseBoolean(text: string): boolean | null {
  return words.get(text) ?? null;
}

/** `true`, `false`, `yes` or `no`. */
export const boolean = defineKind({ name: "boolean", parse: parseBoolean, schema: z.boolean() });
