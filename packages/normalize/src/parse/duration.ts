import * as z from "zod";
import { defineKind } from "../value-kind.ts";

/** Units in the order in which RouterOS writes them; dividing is exact where multiplying by a fraction is not. */
const units = [
  { word: "w", multiplier: 604_800, divisor: 1 },
  { word: "d", multiplier: 86_400, divisor: 1 },
  { word: "h", multiplier: 3600, divisor: 1 },
  { word: "m", multiplier: 60, divisor: 1 },
  { word: "s", multiplier: 1, divisor: 1 },
  { word: "ms", multiplier: 1, divisor: 1e3 },
  { word: "us", multiplier: 1, divisor: 1e6 },
  { word: "ns", multiplier: 1, divisor: 1e9 },
].map((unit, order) => ({ ...unit, order }));

const unitByWord = new Map(units.map((unit) => [unit.word, unit]));
const clockForm = /^(?:(\d+)w)?(?:(\d+)d)?(\d+):(\d{2}):(\d{2}(?:\.\d+)?)$/;

/**
 * Reads a duration as seconds.
 *
 * RouterOS leaves out units that are zero (`5d9m11s`) and appends milliseconds (`4s750ms`); RouterOS 4 and some
 * arguments write the clock form (`2w6d13:21:53`, `00:00:00.060`).
 *
 * @returns Seconds, with a fraction where the text has one; null for words such as `never`.
 */
export function parseDuration(text: string): number | null {
  return text.includes(":") ? parseClock(text) : parseUnits(text);
}

function parseClock(text: string): number | null {
  const parts = clockForm.exec(text);
  if (!parts) return null;
  return finite(units.slice(0, 5).reduce((sum, unit) => sum + unit.multiplier * Number(parts[unit.order + 1] ?? 0), 0));
}

/** Scans by hand: three durations stand in every row, and a pattern with eight groups takes several times as long. */
function parseUnits(text: string): number | null {
  let seconds = 0;
  let lastOrder = -1;
  for (let at = 0; at < text.length; ) {
    const end = endOfDigits(text, at);
    // `ms` is looked for before `m`.
    const unit = unitByWord.get(text.slice(end, end + 2)) ?? unitByWord.get(text.charAt(end));
    if (end === at || !unit || unit.order <= lastOrder) return null;
    seconds += (Number(text.slice(at, end)) * unit.multiplier) / unit.divisor;
    lastOrder = unit.order;
    at = end + unit.word.length;
  }
  return lastOrder < 0 ? null : finite(seconds);
}

function endOfDigits(text: string, from: number): number {
  let at = from;
  while (text.charCodeAt(at) >= 48 && text.charCodeAt(at) <= 57) at += 1;
  return at;
}

const finite = (value: number): number | null => (Number.isFinite(value) ? value : null);

/** A length of time, as seconds. */
export const duration = defineKind({
  name: "duration",
  parse: parseDuration,
  schema: z.number().min(0),
  unit: "seconds",
});

/** Words that stand where a duration is expected and say that there is none. */
export const noDuration = ["never", "sometime", "none", "infinity", "unlimited", "auto", "disabled"] as const;
