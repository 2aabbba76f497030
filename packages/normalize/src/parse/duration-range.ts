import { parseDuration } from "./duration.ts";

/** Two durations, in seconds. */
export interface DurationRange {
  readonly from_seconds: number;
  readonly to_seconds: number;
}

/** Reads a range of durations: `1h..2h` (channel.reselect-interval), `0s..1m`, `3m20s-10m`. */
export function parseDurationRange(text: string): DurationRange | null {
  const [from, to, ...more] = text.split(/\.\.|-/).map(parseDuration);
  return from == null || to == null || more.length > 0 ? null : { from_seconds: from, to_seconds: to };
}

/** A daily window of an access-list rule; no days means every day. */
export interface TimeWindow extends DurationRange {
  readonly days: readonly string[];
}

const weekdays = new Set(["sun", "mon", "tue", "wed", "thu", "fri", "sat"]);

/** Reads a daily window: `7h-19h`, with days in the older stacks: `3h3m-5h,mon,tue`. */
export function parseTimeWindow(text: string): TimeWindow | null {
  const [range = "", ...days] = text.split(",");
  const window = parseDurationRange(range);
  return window && days.every((day) => weekdays.has(day)) ? { ...window, days } : null;
}
