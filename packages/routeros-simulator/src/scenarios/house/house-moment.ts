/** One moment in the house. */
export interface HouseMoment {
  readonly seed: number;
  readonly startedAt: number;
  readonly now: number;
}

/** Time since the scenario began, in milliseconds; never negative. */
export function elapsedMs(moment: HouseMoment): number {
  return Math.max(0, moment.now - moment.startedAt);
}

const GMT_OFFSET_MS = 2 * 3_600_000;

/** A time as the router's clock shows it, two hours ahead of UTC and without a zone: `2026-05-01 09:30:00`. */
export function localTime(at: number): string {
  return new Date(at + GMT_OFFSET_MS).toISOString().slice(0, 19).replace("T", " ");
}
