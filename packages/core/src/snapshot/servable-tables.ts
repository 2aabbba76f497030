import { isOfAge } from "../reading/is-of-age.ts";
import { liveStates } from "../reading/live-tables.ts";
import type { TableState } from "../reading/table-state.ts";
import type { TableView } from "../reading/table-view.ts";

/** The moment of a snapshot, and how long what failed is served. */
interface Bounds {
  readonly builtAt: number;
  readonly maxStaleMs: number;
}

/**
 * Lets a table that can't be read any more serve its last good records for a bounded time only.
 *
 * After it the facts are null: an address of an hour ago is somebody else's. Devices count from when they were read, all
 * else from when it could not be read any more, because it may well be minutes old while all is well.
 */
export function servableTables(tables: TableView, { builtAt, maxStaleMs }: Bounds): TableView {
  const live = new Set(liveStates(tables).map((state) => state.menu));
  const bounded = <T>(state: TableState<T>): TableState<T> => {
    const since = live.has(state.menu) ? state.readAt : state.failedSince;
    const isTooOld = state.failedSince !== null && since !== null && !isOfAge(since, builtAt, maxStaleMs);
    return isTooOld ? { ...state, records: [], keptCount: 0, isTooOld } : state;
  };
  return {
    peek: ((table) => bounded(tables.peek(table))) as TableView["peek"],
    states: () => tables.states().map(bounded),
  };
}
