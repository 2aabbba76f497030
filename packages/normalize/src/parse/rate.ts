import * as z from "zod";
import { defineKind } from "../value-kind.ts";

const rateForm = /^(\d+(?:\.\d+)?)(k|M|G)?bps(?:-(\d+)MHz)?(?:-HT)?(?:\/(\d)S)?(\/SGI)?$/;
const plainForm = /^\d+$/;
const factors: Readonly<Record<string, number>> = { k: 1e3, M: 1e6, G: 1e9 };

/** A link rate with what the legacy stacks say beside it. */
export interface Rate {
  readonly bits_per_second: number;
  readonly channel_width_mhz: number | null;
  readonly spatial_streams: number | null;
  readonly is_short_guard_interval: boolean | null;
}

/**
 * Reads a link rate.
 *
 * `wifi` and `wifiwave2` write bits per second (`1200000000`), legacy wireless and CAPsMAN text
 * (`866.6Mbps-80MHz/2S/SGI`).
 */
export function parseRate(text: string): Rate | null {
  if (plainForm.test(text)) return plainRate(Number(text));
  const match = rateForm.exec(text);
  if (!match) return null;
  const bits = Math.round(Number(match[1]) * (factors[match[2] ?? ""] ?? 1));
  if (!Number.isFinite(bits)) return null;
  return {
    bits_per_second: bits,
    channel_width_mhz: match[3] ? Number(match[3]) : null,
    spatial_streams: match[4] ? Number(match[4]) : null,
    is_short_guard_interval: match[5] !== undefined,
  };
}

const plainRate = (bits: number): Rate | null =>
  Number.isFinite(bits)
    ? { bits_per_second: bits, channel_width_mhz: null, spatial_streams: null, is_short_guard_interval: null }
    : null;

/** A link rate as bits per second. */
export const rateBps = defineKind({
  name: "rate",
  parse: (text) => parseRate(text)?.bits_per_second ?? null,
  schema: z.number().int().min(0),
  unit: "bit/s",
});
