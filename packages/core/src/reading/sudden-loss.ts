import type { TableState } from "./table-state.ts";

/** Fewer devices than this come and go by chance. */
const leastLost = 4;

/** The records to go on with, and how many of them are kept although the last reading did not have them. */
export interface Believed<T> {
  readonly records: readonly T[];
  readonly keptCount: number;
}

/**
 * Doubts a reading in which more than half of the devices are gone at once.
 *
 * Some builds answer a part of the registration table now and then, so such a loss is believed only when the next
 * reading confirms it; until then the missing rows are kept.
 */
export function believe<T>(before: TableState<T>, records: readonly T[]): Believed<T> {
  if (before.condition !== "ok" || before.keptCount > 0) return { records, keptCount: 0 };
  const present = new Set(records.map(macOf));
  const lost = before.records.filter((record) => !present.has(macOf(record)));
  const isSudden = lost.length >= leastLost && lost.length > before.records.length / 2;
  return isSudden ? { records: [...records, ...lost], keptCount: lost.length } : { records, keptCount: 0 };
}

const macOf = (record: unknown): unknown => (record as { readonly mac_address?: unknown }).mac_address;
