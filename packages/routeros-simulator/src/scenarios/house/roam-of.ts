import type { HouseAccessPointName } from "./house-access-points.ts";
import { elapsedMs, type HouseMoment } from "./house-moment.ts";
import { ROAMING_DEVICE } from "./moving-devices.ts";

const STAY_MS = 240_000;
const HOUR_MS = 3_600_000;

/** Where the roaming phone is, since when, and how often it has moved. */
export interface Roam {
  readonly accessPoint: HouseAccessPointName;
  readonly ageMs: number;
  readonly count: number;
}

/** The roaming phone at a moment: four minutes in the living room, four in the office, and again. */
export function roamOf(moment: HouseMoment): Roam {
  const elapsed = elapsedMs(moment);
  const count = Math.floor(elapsed / STAY_MS);
  const before = count === 0 ? ROAMING_DEVICE.hoursBefore * HOUR_MS : 0;
  return { accessPoint: placeAfter(count), ageMs: (elapsed % STAY_MS) + before, count };
}

/** When the phone moved for the n-th time. */
export function roamedAt(moment: HouseMoment, count: number): number {
  return moment.startedAt + count * STAY_MS;
}

/** Where the phone is after so many moves. */
export function placeAfter(count: number): HouseAccessPointName {
  return count % 2 === 0 ? "living-room" : "office";
}
