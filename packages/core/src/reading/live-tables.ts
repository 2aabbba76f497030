import { stacks } from "../stacks/stacks.ts";
import type { LiveRow } from "./live-row.ts";
import type { TableReader } from "./table-reader.ts";
import type { TableState } from "./table-state.ts";

const menus: ReadonlySet<string> = new Set(stacks.map((stack) => stack.liveMenu));

/** The registration tables that were asked for, of every stack. */
export function liveStates(tables: TableReader): TableState<LiveRow>[] {
  return tables.states().filter((state) => menus.has(state.menu)) as TableState<LiveRow>[];
}

/**
 * Tells which registration tables say who is on WiFi: those that the router has.
 *
 * That it has none is an answer too, but only once every stack said so: while one fails, nothing is known.
 */
export function tellingStates(tables: TableReader): TableState<LiveRow>[] {
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
