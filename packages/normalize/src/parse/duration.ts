import { z } from "zod";
import { defineKind } from "../value-kind.ts";

// `ms` stands before `m` and `us` before `s`: the first alternative that fits wins.
const durationForm =
  /^(?:(\d+)w)?(?:(\d+)d)?(?:(\d+)h)?(?:(\d+)m(?!s))?(?:(\d+)s)?(?:(\d+)ms)?(?:(\d+)us)?(?:(\d+)ns)?$/;
const clockForm = /^(?:(\d+)w)?(?:(\d+)d)?(\d+):(\d{2}):(\d{2}(?:\.\d+)?)$/;

const unitSeconds = [604_800, 86_400, 3600, 60, 1] as const;
const fractions = [1000, 1_000_000, 1_000_000_000] as const;

/**
 * Reads a duration as seconds.
 *
 * RouterOS leaves out units that are zero (`5d9m11s`) and appends milliseconds (`4s750ms`); RouterOS 4 and some
 * arguments write the clock form (`2w6d13:21:53`, `00:00:00.060`).
 *
 * @returns Seconds, with a fraction where the text has one; null for words such as `never`.
 */
export function parseDuration(text: string): number | null {
  if (text === "") return null;
  const parts = durationForm.exec(text);
  if (parts) return finite(sumOfParts(parts));
  const clock = clockForm.exec(text);
  if (!clock) return null;
  return finite(unitSeconds.reduce((total, unit, index) => total + unit * Number(clock[index + 1] ?? 0), 0));
}

function sumOfParts(parts: RegExpExecArray): number {
  const whole = unitSeconds.reduce((total, unit, index) => total + unit * Number(parts[index + 1] ?? 0), 0);
  return fractions.reduce((total, divisor, index) => total + Number(parts[index + 6] ?? 0) / divisor, whole);
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
