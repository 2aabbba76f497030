const isoForm = /^(\d{4})-(\d{2})-(\d{2})(?: (\d{2}):(\d{2}):(\d{2}))?$/;
const englishForm = /^([a-z]{3})\/(\d{2})\/(\d{4})(?: (\d{2}):(\d{2}):(\d{2}))?$/i;
const months = ["jan", "feb", "mar", "apr", "may", "jun", "jul", "aug", "sep", "oct", "nov", "dec"];
const offsetForm = /^([+-])(\d{2}):(\d{2})$/;

/** Routers without a battery start in 1970 and stay there until NTP answers; no real reading is older than this. */
const oldestBelievableYear = 2015;

/**
 * Reads a RouterOS date as ISO 8601 in UTC.
 *
 * RouterOS prints local time without a zone: `2026-08-18 08:33:33` since 7.10, `jul/19/2022 11:25:54` before.
 *
 * @param offsetSeconds  `/system/clock` gmt-offset of the router.
 * @returns Null also for years before 2015: the router's clock was not set.
 */
export function parseDateTime(text: string, offsetSeconds = 0): string | null {
  const parts = dateParts(text);
  if (!parts || parts[0] < oldestBelievableYear) return null;
  const [year, month, day, hour, minute, second] = parts;
  const local = Date.UTC(year, month - 1, day, hour, minute, second);
  if (new Date(local).getUTCDate() !== day || hour > 23 || minute > 59 || second > 59) return null;
  return new Date(local - offsetSeconds * 1000).toISOString();
}

type DateParts = readonly [year: number, month: number, day: number, hour: number, minute: number, second: number];

function dateParts(text: string): DateParts | null {
  const iso = isoForm.exec(text);
  if (iso) return numbers(iso[1], iso[2], iso[3], iso.slice(4));
  const english = englishForm.exec(text);
  if (!english) return null;
  const month = months.indexOf((english[1] ?? "").toLowerCase()) + 1;
  return month === 0 ? null : numbers(english[3], String(month), english[2], english.slice(4));
}

function numbers(year = "", month = "", day = "", time: readonly (string | undefined)[] = []): DateParts {
  return [Number(year), Number(month), Number(day), Number(time[0] ?? 0), Number(time[1] ?? 0), Number(time[2] ?? 0)];
}

/** Reads `/system/clock` gmt-offset (`+05:00`) as seconds east of UTC. */
export function parseGmtOffset(text: string): number | null {
  const match = offsetForm.exec(text);
  if (!match) return null;
  const seconds = Number(match[2]) * 3600 + Number(match[3]) * 60;
  return match[1] === "-" ? -seconds : seconds;
}
