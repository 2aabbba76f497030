import { stacks } from "../stacks/stacks.ts";
import type { LiveRow } from "./live-row.ts";
import type { TableState } from "./table-state.ts";
import type { TableView } from "./table-view.ts";

const menus: ReadonlySet<string> = new Set(stacks.map((stack) => stack.liveMenu));

/** The registration tables that were asked for, of every stack. */
export function liveStates(tables: TableView): TableState<LiveRow>[] {
  return tables.states().filter((state) => menus.has(state.menu)) as TableState<LiveRow>[];
}

/**
 * Tells which registration tables say who is on WiFi: those that the router has.
 *
 * That it has none is an answer too, but only once every stack said so: while one fails, nothing is known.
 */
export function tellingStates(tables: TableView): TableState<LiveRow>[] {
  const live = liveStates(tables);
  const present = live.filter((state) => state.condition !== "absent");
  return present.length > 0 || live.length < menus.size ? present : live;
}

/** When some tables were read last, null when none ever was. */
export const latestRead = (states: readonly TableState<unknown>[]): number | null =>
  states.reduce<number | null>(
    (latest, { readAt }) => (latest === null || (readAt ?? 0) > latest ? readAt : latest),
    null,
  );

/**
 * When a router's devices were read last; null while they are not known.
 *
 * They are not known while one stack shows nothing and another could not be read: that is no empty house.
 */
export function devicesReadAt(tables: TableView): number | null {
  const telling = tellingStates(tables);
  return tellsDevices(telling, (state) => state.readAt !== null) ? latestRead(telling) : null;
}

/** Tells whether tables say who is on WiFi: all of them count, or one that counts has devices. */
export function tellsDevices<T>(telling: readonly TableState<T>[], counts: (state: TableState<T>) => boolean): boolean {
  const counted = telling.filter(counts);
  return counted.some((state) => state.records.length > 0) || (counted.length > 0 && counted.length === telling.length);
}
