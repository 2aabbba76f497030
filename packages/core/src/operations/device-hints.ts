import type { Device } from "@mtw/normalize";
import { nearestOf } from "../nearest.ts";
import { quoted } from "../quoted.ts";
import type { Snapshot } from "../snapshot/snapshot.ts";
import type { ListDevicesQuery } from "./list-devices-input.ts";

/** Below this many dBm rates fall, and roaming should have happened. */
const weakBelowDbm = -75;

/** Says how many devices are weak, unless only such were asked for. */
export function weakSentence(devices: readonly Device[], { max_signal_dbm }: ListDevicesQuery): string | null {
  if (max_signal_dbm !== undefined) return null;
  const count = devices.filter(({ signal_dbm }) => signal_dbm !== null && signal_dbm < weakBelowDbm).length;
  if (count === 0) return null;
  return `${count} of ${devices.length} devices are below ${weakBelowDbm} dBm; max_signal_dbm ${weakBelowDbm - 1} lists them.`;
}

/** Filters by a name, and the names that there are. */
const namesKnown = {
  access_point: ({ access_points }: Snapshot) => access_points.map(({ name }) => name),
  interface: ({ interfaces }: Snapshot) => interfaces.map(({ name }) => name),
  ssid: ({ interfaces }: Snapshot) => interfaces.map(({ ssid }) => ssid).filter((ssid) => ssid !== null),
  name: ({ devices }: Snapshot) => devices.map(({ name }) => name),
} as const;

/** Says, when nothing fits, which filter names what does not exist, and what it may have meant. */
export function nothingSentence(snapshot: Snapshot, query: ListDevicesQuery): string | null {
  for (const [filter, namesOf] of Object.entries(namesKnown)) {
    const wanted = query[filter as keyof typeof namesKnown];
    if (wanted === undefined) continue;
    const names = namesOf(snapshot);
    const nearest = nearestOf(wanted, names).filter((name) => name !== wanted);
    if (names.includes(wanted) || nearest.length === 0) continue;
    return `No ${filter} is ${quoted(wanted)}; nearest: ${nearest.map(quoted).join(", ")}.`;
  }
  return `None of the ${snapshot.devices.length} connected devices fits all filters.`;
}
