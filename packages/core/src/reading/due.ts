import { type Cadence, cadences, retries } from "./cadences.ts";
import type { TableState } from "./table-state.ts";

/** What decides when a table is read again. */
export interface TableAge {
  readonly state: TableState<unknown>;
  readonly cadence: Cadence;
  /** Whether somebody wants it read before its time. */
  readonly isExpired: boolean;
  /** Whether the last read failed together with the router: when that is back, the table is read at once. */
  readonly isDownWithRouter: boolean;
}

/** Whether a table must be read, may be read when there is room, or needs no read. */
export type Due = "now" | "when_there_is_room" | "no";

/** Tells when a table is due; a clock that was set back makes every table due, because its age is unknown. */
export function dueOf({ state, cadence, isExpired, isDownWithRouter }: TableAge, time: number): Due {
  if (state.condition === "absent") return "no";
  if (state.triedAt === null) return "now";
  const age = time - state.triedAt;
  if (age < 0 || isDownWithRouter) return "now";
  if (state.error) return age >= retryMs(cadence, state.failedTries) ? "now" : "no";
  const { after, atLatest } = cadences[cadence];
  if (isExpired || age >= atLatest) return "now";
  return age >= after ? "when_there_is_room" : "no";
}

/** The wait doubles with each failed try. */
function retryMs(cadence: Cadence, failedTries: number): number {
  const { firstMs, secondMs, longestMs } = cadence === "live" ? retries.live : retries.slow;
  return failedTries <= 1 ? firstMs : Math.min(longestMs, secondMs * 2 ** (failedTries - 2));
}

/** Counts the slow reads of the last minute; first reads, without which nothing can be answered, do not count. */
export interface SlowReads {
  readonly hasRoom: (time: number, cadence: Cadence) => boolean;
  readonly count: (time: number) => void;
}

const minuteMs = 60_000;

/** Makes the counter of one router. */
export function createSlowReads(): SlowReads {
  let times: number[] = [];
  const recent = (time: number) => times.filter((at) => at <= time && time - at < minuteMs);
  return {
    hasRoom: (time, cadence) => recent(time).length < cadences[cadence].room,
    count: (time) => {
      times = [...recent(time), time];
    },
  };
}
