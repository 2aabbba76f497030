import { isOfAge } from "./is-of-age.ts";
import type { LiveRow } from "./live-row.ts";
import type { TableState } from "./table-state.ts";

/** Fewer devices than this come and go by chance. */
const leastLost = 4;
/** A reading from before a failure that lasted longer tells nothing about who should be here. */
const failedReadingMs = 60_000;

type LiveState = TableState<LiveRow>;

/**
 * Tells which rows of a router's registration tables to keep although its last reading does not have them.
 *
 * Some builds answer a part of the table now and then, or nothing just after the start. So when more than half of the
 * router's devices are gone at once, that is believed only when the next reading says so too.
 *
 * @param before  The tables at the last reading.
 * @param after  The same tables now.
 * @returns Rows to keep by menu; empty when there is nothing to doubt.
 */
export function findSuddenLoss(before: readonly LiveState[], after: readonly LiveState[]): Map<string, LiveRow[]> {
  const readable = new Set(after.filter(isGood).map((state) => state.menu));
  const time = Math.max(...after.map((state) => state.triedAt ?? 0));
  const comparable = before.filter((state) => isComparable(state, time) && readable.has(state.menu));
  if (before.some((state) => state.keptCount > 0)) return new Map();
  const present = new Set(after.flatMap((state) => state.records.map(macOf)));
  const known = new Set(comparable.flatMap((state) => state.records.map(macOf)));
  const lost = [...known].filter((mac) => !present.has(mac));
  if (lost.length < leastLost || lost.length <= known.size / 2) return new Map();
  return rowsOf(comparable, new Set(lost));
}

const isGood = (state: LiveState): boolean => state.condition === "ok";
/** A router in trouble is apt to answer a part, so the last good reading counts beyond a failed one, for a while. */
const isComparable = (state: LiveState, time: number): boolean =>
  isGood(state) || (state.failedSince !== null && isOfAge(state.failedSince, time, failedReadingMs));

const macOf = (row: LiveRow): string => row.mac_address;

function rowsOf(states: readonly LiveState[], macs: ReadonlySet<string>): Map<string, LiveRow[]> {
  const rows = states.map(({ menu, records }) => [menu, records.filter((row) => macs.has(row.mac_address))] as const);
  return new Map(rows.filter(([, kept]) => kept.length > 0));
}
