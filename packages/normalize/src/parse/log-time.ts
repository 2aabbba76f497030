import { parseDateTime } from "./date-time.ts";

const todayForm = /^\d{2}:\d{2}:\d{2}$/;
const thisYearForm = /^([a-z]{3}\/\d{2}) (\d{2}:\d{2}:\d{2})$/i;

/** The router's clock when the log was read. */
export interface LogClock {
  /** Milliseconds since 1970. */
  readonly now: number;
  /** `/system/clock` gmt-offset. */
  readonly offsetSeconds: number;
}

/**
 * Reads the time of a log entry as ISO 8601 in UTC.
 *
 * Since 7.10 it is a full date; before, entries of today show the time alone (`09:54:33`) and others of this year no
 * year (`sep/15 12:33:18`): the latest moment that is not in the future.
 */
export function parseLogTime(text: string, clock: LogClock): string | null {
  const local = new Date(clock.now + clock.offsetSeconds * 1000);
  if (todayForm.test(text)) return parseDateTime(`${local.toISOString().slice(0, 10)} ${text}`, clock.offsetSeconds);
  const [, day, time] = thisYearForm.exec(text) ?? [];
  if (!day) return parseDateTime(text, clock.offsetSeconds);
  const candidates = [0, 1].map((yearsAgo) =>
    parseDateTime(`${day}/${local.getUTCFullYear() - yearsAgo} ${time}`, clock.offsetSeconds),
  );
  return candidates.find((candidate) => candidate !== null && Date.parse(candidate) <= clock.now) ?? null;
}
