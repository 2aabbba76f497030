import * as z from "zod";
import { defineKind } from "../value-kind.ts";

const pairForm = /^\d{1,300},\d{1,300}$/;

/**
 * Reads a counter pair of a registration table, such as bytes `6689896,2094536`.
 *
 * The first number is what the AP sent to the device (`tx`), the second what it received.
 */
export function parsePair(text: string): readonly [tx: number, rx: number] | null {
  return pairForm.test(text) ? [halfOf(text, 0), halfOf(text, 1)] : null;
}

function halfOf(text: string, index: 0 | 1): number {
  const comma = text.indexOf(",");
  return Number(index === 0 ? text.slice(0, comma) : text.slice(comma + 1));
}

const half = (index: 0 | 1, unit: string) =>
  defineKind({
    name: "pair",
    parse: (text) => (pairForm.test(text) ? halfOf(text, index) : null),
    schema: z.number().int().min(0),
    unit,
  });

/** First half of a byte pair: AP to device. */
export const txBytes = half(0, "bytes");
/** Second half of a byte pair: device to AP. */
export const rxBytes = half(1, "bytes");
/** First half of a packet pair: AP to device. */
export const txPackets = half(0, "packets");
/** Second half of a packet pair: device to AP. */
export const rxPackets = half(1, "packets");
