import * as z from "zod";
import { defineKind } from "../value-kind.ts";

const integerForm = /^(-?\d+|0x[0-9a-fA-F]+)$/;

/**
 * Reads a whole number, decimal or `0x` hexadecimal.
 *
 * 64-bit counters above 2^53 lose their last digits: a counter at 10 Gbit/s gets there after 83 days.
 */
export function parseInteger(text: string): number | null {
  if (!integerForm.test(text)) return null;
  const value = Number(text);
  return Number.isFinite(value) ? value : null;
}

const parseCount = (text: string): number | null => {
  const value = parseInteger(text);
  return value === null || value < 0 ? null : value;
};

const countOf = (unit: string) =>
  defineKind({ name: "integer", parse: parseCount, schema: z.number().int().min(0), unit });

/** Bits per second, as the `wifi` stack writes rates and throughput. */
export const bitsPerSecond = countOf("bit/s");

/** A VLAN number, 1 to 4094; 0 is what RouterOS writes for "untagged" in places. */
export const vlanId = defineKind({
  name: "integer",
  parse: (text) => {
    const value = parseInteger(text);
    return value === null || value < 0 || value > 4095 ? null : value;
  },
  schema: z.number().int().min(0).max(4095),
});

/** A frequency in MHz. */
export const megahertz = countOf("MHz");

const percentForm = /^(\d+(?:\.\d+)?)%?$/;

/** A share in percent; the console adds the sign (`53%`), REST does not (`53`). */
export const percent = defineKind({
  name: "percent",
  parse: (text) => {
    const match = percentForm.exec(text);
    return match ? Number(match[1]) : null;
  },
  schema: z.number().min(0),
  unit: "%",
});
