import { isForeignAnswer, type Row, readRows, type Table } from "@mtw/normalize";
import { isRouterOsError, RouterOsError, type TableAnswer } from "@mtw/routeros-client";
import { lostMenuMs } from "./cadences.ts";
import { doubtRefusal } from "./doubt-refusal.ts";
import { isOfAge } from "./is-of-age.ts";
import type { TableState } from "./table-state.ts";

/** A row of any menu. */
export type AnyRow = Readonly<Record<string, string | undefined>>;

/** A table to read, and how. */
export interface Reading {
  readonly table: Table;
  readonly before: TableState<unknown>;
  readonly ask: () => Promise<TableAnswer<AnyRow>>;
  readonly now: () => number;
  readonly isLive: boolean;
  readonly signal: AbortSignal;
}

/** The new state of a table, with the error as it came. */
export interface Read {
  readonly state: TableState<unknown>;
  readonly error: RouterOsError | null;
}

/**
 * Reads a table; an error leaves the last good records in place.
 *
 * @throws the signal's reason when that is aborted, as this tells nothing about the table
 */
export async function readTable(reading: Reading): Promise<Read> {
  const { table, before, ask, now } = reading;
  reading.signal.throwIfAborted();
  const triedAt = now();
  try {
    const answer = await ask();
    const readAt = now();
    const readSeconds = (readAt - triedAt) / 1000;
    const good = {
      menu: table.menu,
      readAt,
      triedAt,
      readSeconds,
      failedSince: null,
      failedTries: 0,
      isTooOld: false,
      error: null,
    };
    return { state: { ...good, ...contentOf(answer, reading, triedAt) }, error: null };
  } catch (error) {
    reading.signal.throwIfAborted();
    if (!isRouterOsError(error)) throw error;
    // Absent is another matter than unreadable: it is believed after a time of its own.
    const isNewlyAbsent = error.code === "menu_absent" && before.error?.code !== "menu_absent";
    const failedSince = isNewlyAbsent ? triedAt : (before.failedSince ?? triedAt);
    const readSeconds = (now() - triedAt) / 1000;
    const bad = { triedAt, readSeconds, failedSince, failedTries: before.failedTries + 1, error: doubtRefusal(error) };
    return { state: { ...before, condition: "failed", ...bad }, error };
  }
}

type Content = Pick<TableState<unknown>, "condition" | "records" | "issues" | "keptCount">;

function contentOf(answer: TableAnswer<AnyRow>, { table, before, isLive }: Reading, time: number): Content {
  if (answer.state === "absent") {
    if (isLive) assertNotLost(table, before, time);
    return { condition: "absent", records: [], issues: [], keptCount: 0 };
  }
  const rows = answer.rows as Row[];
  if (isForeignAnswer(table, rows)) {
    throw wrongShape(table, `${rows.length} rows of which none is one of this menu`);
  }
  return { condition: "ok", ...readRows(table, rows), keptCount: 0 };
}

/**
 * Lets a menu that had devices be absent only when it stays so.
 *
 * A router that has just started does not have all its menus yet; believed at once, that would be "all devices gone".
 */
function assertNotLost({ menu }: Table, { records, error, failedSince }: TableState<unknown>, time: number): void {
  const isLong = error?.code === "menu_absent" && failedSince !== null && !isOfAge(failedSince, time, lostMenuMs);
  if (records.length === 0 || isLong) return;
  throw new RouterOsError("menu_absent", `The router had ${menu} a moment ago, and now says it has no such menu.`, {
    menu,
  });
}

/**
 * Lets only a list pass for a table, and only one row for a menu that has no more.
 *
 * An overloaded or just started router can answer nothing, an object or the rows of another menu; taken for an empty
 * table that would be "all devices gone".
 */
export function assertShape<T extends TableAnswer<AnyRow>>(table: Table, answer: T): T {
  if (answer.state === "absent") return answer;
  if (!answer.isList && !table.isSingleton) throw wrongShape(table, "an object or nothing where a list belongs");
  if (answer.rows.length > 1 && table.isSingleton)
    throw wrongShape(table, `${answer.rows.length} rows where one belongs`);
  return answer;
}

const wrongShape = ({ menu }: Table, what: string): RouterOsError =>
  new RouterOsError("router_bad_response", `The router answered ${menu} with ${what}.`, { menu });
