import { type Fields, propertiesOf, type RecordOf, type Row, type Table } from "@mtw/normalize";
import type { CallOptions, RouterOsClient, RouterOsError, TableAnswer } from "@mtw/routeros-client";
import type { NetworkRuntime } from "../runtime.ts";
import type { Cadence } from "./cadences.ts";
import { createSlowReads, dueOf } from "./due.ts";
import type { LiveRow } from "./live-row.ts";
import { patientSignal } from "./patient-signal.ts";
import { begun, note, type TableRefresh } from "./progress.ts";
import { type AnyRow, assertShape, readTable } from "./read-table.ts";
import { type TableState, unreadTable } from "./table-state.ts";
import type { TableView } from "./table-view.ts";

/** Reads one router's tables and keeps the last good state of each. */
export interface TableReader extends TableView {
  /**
   * Starts a refresh: what broke the last one is forgotten.
   *
   * A router that did not answer is asked once and not, as others are, again after a lost connection. When the signal
   * is aborted, no other table is asked for, and reading rejects with its reason; what was not read stays as it was.
   */
  readonly begin: (refresh: TableRefresh) => void;
  /** Ends a whole refresh: what it found no use for any more, and could not be read, is forgotten. */
  readonly end: () => void;
  /** Whether a table is read when it is asked for now, room or not. */
  readonly isDue: (menu: string) => boolean;
  /**
   * The error that says the router itself does not answer: nothing was read well in this refresh.
   *
   * One menu that times out while others answer is that table's failure; so is one that answers an error. A lost
   * connection, and errors from every menu asked so far, end the refresh: a router in trouble is not asked twenty times.
   */
  readonly failure: () => RouterOsError | null;
  /** The state of a table, read again when it is older than its cadence. Never throws a RouterOsError. */
  readonly read: <F extends Fields, R extends string>(
    table: Table<F, R>,
    cadence: Cadence,
  ) => Promise<TableState<RecordOf<F, R>>>;
  /** Like `read` for a command that only reads, such as monitor. */
  readonly readCommand: <F extends Fields, R extends string>(
    table: Table<F, R>,
    command: ReadCommand,
  ) => Promise<TableState<RecordOf<F, R>>>;
  /** Whether a registration table whose stack rests is worth another look; one that is counts as a slow read. */
  readonly takeLook: (menu: string) => boolean;
  /** Keeps rows that the last reading of a registration table did not have. */
  readonly keep: (menu: string, rows: readonly LiveRow[]) => void;
  /** Makes the tables of a cadence due at the next read. */
  readonly expire: (cadence: Cadence) => void;
  /** Makes one table due at the next read. */
  readonly expireTable: (table: Table) => void;
  /** Forgets which menus are absent: after an upgrade or a reboot they may be there. */
  readonly forgetAbsent: () => void;
}

interface Entry {
  state: TableState<unknown>;
  cadence: Cadence;
  isExpired: boolean;
  isDownWithRouter: boolean;
}

/** A command that changes nothing, and what has to happen to its rows while the question is known. */
export interface ReadCommand {
  readonly values: Readonly<Record<string, string>>;
  readonly prepare: (rows: readonly Row[]) => Row[];
}

type TableRuntime = Pick<NetworkRuntime, "now" | "after">;

/** Makes the reader of one router. */
export function createTableReader(client: RouterOsClient, { now, after }: TableRuntime): TableReader {
  const entries = new Map<string, Entry>();
  const slowReads = createSlowReads();
  let progress = begun({ wasDown: false, signal: new AbortController().signal });
  let requestSignal = patientSignal(progress.signal, after);
  let visited = new Set<string>();

  function entryOf(menu: string, cadence: Cadence): Entry {
    const fresh = { state: unreadTable(menu), cadence, isExpired: false, isDownWithRouter: false };
    const entry = entries.get(menu) ?? fresh;
    entries.set(menu, entry);
    return entry;
  }

  /** Whether a table is to be read now; one that is counts against the budget. */
  function take(entry: Entry): boolean {
    const due = dueOf(entry, now());
    const isWanted = due === "now" || (due === "when_there_is_room" && slowReads.hasRoom(now(), entry.cadence));
    if (isWanted && entry.cadence !== "live" && entry.state.triedAt !== null) slowReads.count(now());
    return isWanted;
  }

  async function refresh(table: Table, cadence: Cadence, ask: () => Promise<TableAnswer<AnyRow>>) {
    const entry = entryOf(table.menu, cadence);
    visited.add(table.menu);
    if (progress.stoppedBy !== null) return skip(entry);
    if (!take({ ...entry, cadence })) return entry.state;
    const reading = { table, before: entry.state, ask, now, isLive: cadence === "live", signal: progress.signal };
    const { state, error } = await readTable(reading);
    entry.isExpired = false;
    note(progress, error);
    entry.state = state;
    entry.isDownWithRouter = false;
    if (progress.stoppedBy !== null && !progress.hasAnswered) blameRouter();
    return entry.state;
  }

  /** The router's failure is not its tables': when it is back they are read at once, and their own waits begin anew. */
  function blameRouter(): void {
    for (const menu of visited) {
      const entry = entries.get(menu);
      if (!entry?.state.error) continue;
      entry.isDownWithRouter = true;
      entry.state = { ...entry.state, failedTries: 0 };
    }
  }

  /** A table that is due and can't be asked for counts as one that can't be read, and is read as soon as it can. */
  function skip(entry: Entry) {
    if (dueOf(entry, now()) === "no") return entry.state;
    entry.isExpired = true;
    entry.state = { ...entry.state, failedSince: entry.state.failedSince ?? now() };
    return entry.state;
  }

  /** What failed the last time is tried once; a lost connection is repeated only where it is a surprise. */
  function callOptionsOf({ menu }: Table): CallOptions {
    const isKnownToFail = (entries.get(menu)?.state.failedTries ?? 0) > 0;
    const isTriedOnce = isKnownToFail || (progress.wasDown && !progress.hasAnswered);
    return { signal: requestSignal, ...(isTriedOnce ? { maxAttempts: 1 } : {}) };
  }

  const read = (table: Table, cadence: Cadence) =>
    refresh(table, cadence, async () => {
      const options = { ...readOptions(table, cadence), ...callOptionsOf(table) };
      return assertShape(table, await client.read(table.menu as `/${string}`, options));
    });

  const readCommand = (table: Table, { values, prepare }: ReadCommand) =>
    refresh(table, "config", async () => {
      const answer = await client.runRead(table.menu, values, callOptionsOf(table));
      return answer.state === "present" ? { ...answer, rows: prepare(answer.rows) } : answer;
    });

  const expireAll = (isMeant: (menu: string, entry: Entry) => boolean) => {
    for (const [menu, entry] of entries) if (isMeant(menu, entry)) entry.isExpired = true;
  };

  return {
    begin: (refresh) => {
      progress = begun(refresh);
      requestSignal = patientSignal(refresh.signal, after);
      visited = new Set();
    },
    end: () => {
      const isOfUse = (menu: string, { condition }: TableState<unknown>) =>
        visited.has(menu) || condition === "ok" || condition === "absent";
      for (const [menu, { state }] of entries) {
        if (progress.stoppedBy === null && !isOfUse(menu, state)) entries.delete(menu);
      }
    },
    isDue: (menu) => {
      const entry = entries.get(menu);
      return entry !== undefined && dueOf(entry, now()) === "now";
    },
    failure: () => (progress.hasAnswered ? null : progress.stoppedBy),
    read: read as TableReader["read"],
    readCommand: readCommand as TableReader["readCommand"],
    peek: ((table: Table) => entries.get(table.menu)?.state ?? unreadTable(table.menu)) as TableReader["peek"],
    states: () => [...entries.values()].map((entry) => entry.state),
    takeLook: (menu) => take({ ...entryOf(menu, "live"), cadence: "resting" }),
    keep: (menu, rows) => {
      const entry = entryOf(menu, "live");
      entry.state = { ...entry.state, records: [...entry.state.records, ...rows], keptCount: rows.length };
    },
    expire: (cadence) => expireAll((_, entry) => entry.cadence === cadence),
    expireTable: (table) => expireAll((menu) => menu === table.menu),
    forgetAbsent: () => {
      for (const [menu, entry] of entries) if (entry.state.condition === "absent") entries.delete(menu);
    },
  };
}

/**
 * Live tables are registration tables: with `.proplist` some builds leave rows out. Every other table is asked for by
 * name, because a plain print of WiFi menus answers passphrases in clear text.
 */
const readOptions = (table: Table, cadence: Cadence) => (cadence === "live" ? {} : { properties: propertiesOf(table) });
