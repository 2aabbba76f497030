import { z } from "zod";
import { defineKind } from "../value-kind.ts";

const pairForm = /^(\d+),(\d+)$/;

/**
 * Reads a counter pair of a registration table, such as bytes `6689896,2094536`.
 *
 * The first number is what the AP sent to the device (`tx`), the second what it received.
 */
export function parsePair(text: string): readonly [tx: number, rx: number] | null {
  const match = pairForm.exec(text);
  if (!match) return null;
  const pair = [Number(match[1]), Number(match[2])] as const;
  return Number.isFinite(pair[0]) && Number.isFinite(pair[1]) ? pair : null;
}

const half = (index: 0 | 1, unit: string) =>
  defineKind({
    name: "pair",
    parse: (text) => parsePair(text)?.[index] ?? null,
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
