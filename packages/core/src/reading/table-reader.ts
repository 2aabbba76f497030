import {
  type Fields,
  isForeignAnswer,
  propertiesOf,
  type RecordOf,
  type Row,
  readRows,
  type Table,
} from "@mtw/normalize";
import {
  isRouterOsError,
  type RouterOsClient,
  RouterOsError,
  type RouterOsErrorCode,
  type TableAnswer,
} from "@mtw/routeros-client";
import { type Cadence, lostMenuMs } from "./cadences.ts";
import { doubtRefusal } from "./doubt-refusal.ts";
import { createSlowReads, dueOf } from "./due.ts";
import type { LiveRow } from "./live-row.ts";
import { type TableState, unreadTable } from "./table-state.ts";

/** Reads one router's tables and keeps the last good state of each. */
export interface TableReader {
  /**
   * Starts a refresh: what broke the last one is forgotten.
   *
   * A router that did not answer is asked once and not, as others are, again after a lost connection.
   */
  readonly begin: (wasDown: boolean) => void;
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
  /** The last state of a table, without asking the router. */
  readonly peek: <F extends Fields, R extends string>(table: Table<F, R>) => TableState<RecordOf<F, R>>;
  readonly states: () => readonly TableState<unknown>[];
  /** Whether a registration table whose stack rests is worth another look; counts it as a slow read when it is. */
  readonly wakes: (menu: string) => boolean;
  /** Keeps rows that the last reading of a registration table did not have. */
  readonly keep: (menu: string, rows: readonly LiveRow[]) => void;
  /** Makes the tables of a cadence due at the next read. */
  readonly expire: (cadence: Cadence) => void;
  /** Makes one table due at the next read. */
  readonly expireTable: (table: Table) => void;
  /** Forgets which menus are absent: after an upgrade or a reboot they may be there. */
  readonly forgetAbsent: () => void;
}

/** Errors of so many menus, and no answer of any, are the router's own failure. */
const failuresOfRouter = 3;

/** Codes after which asking for more is of no use. */
const routerFailures: ReadonlySet<RouterOsErrorCode> = new Set([
  "router_unreachable",
  "router_timeout",
  "router_tls_failed",
  "router_auth_failed",
  "client_closed",
]);

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

type AnyRow = Readonly<Record<string, string | undefined>>;

/** What the reads of one refresh came to so far. */
interface Progress {
  readonly wasDown: boolean;
  hasAnswered: boolean;
  failures: RouterOsError[];
  /** The error after which nothing more is asked. */
  stoppedBy: RouterOsError | null;
}

const begun = (wasDown: boolean): Progress => ({ wasDown, hasAnswered: false, failures: [], stoppedBy: null });

/** Makes the reader of one router. */
export function createTableReader(client: RouterOsClient, now: () => number): TableReader {
  const entries = new Map<string, Entry>();
  const slowReads = createSlowReads();
  let progress = begun(false);

  function entryOf(menu: string, cadence: Cadence): Entry {
    const fresh = { state: unreadTable(menu), cadence, isExpired: false, isDownWithRouter: false };
    const entry = entries.get(menu) ?? fresh;
    entries.set(menu, entry);
    return entry;
  }

  function isWanted(entry: Entry): boolean {
    const due = dueOf(entry, now());
    const isWanted = due === "now" || (due === "when_there_is_room" && slowReads.hasRoom(now()));
    if (isWanted && entry.cadence !== "live") slowReads.count(now());
    return isWanted;
  }

  async function refresh(table: Table, cadence: Cadence, ask: () => Promise<TableAnswer<AnyRow>>) {
    const entry = entryOf(table.menu, cadence);
    if (progress.stoppedBy !== null || !isWanted(entry)) return entry.state;
    entry.isExpired = false;
    const { state, error } = await readTable({ table, before: entry.state, ask, now, isLive: cadence === "live" });
    entry.state = state;
    note(progress, error);
    entry.isDownWithRouter = progress.stoppedBy !== null && !progress.hasAnswered;
    return entry.state;
  }

  const tries = () => (progress.wasDown && !progress.hasAnswered ? { maxAttempts: 1 } : {});

  const read = (table: Table, cadence: Cadence) =>
    refresh(table, cadence, async () => {
      const options = { ...readOptions(table, cadence), ...tries() };
      return assertShape(table, await client.read(table.menu as `/${string}`, options));
    });

  const readCommand = (table: Table, { values, prepare }: ReadCommand) =>
    refresh(table, "config", async () => {
      const answer = await client.runRead(table.menu, values);
      return answer.state === "present" ? { ...answer, rows: prepare(answer.rows) } : answer;
    });

  const expireAll = (isMeant: (menu: string, entry: Entry) => boolean) => {
    for (const [menu, entry] of entries) if (isMeant(menu, entry)) entry.isExpired = true;
  };

  return {
    begin: (wasDown) => {
      progress = begun(wasDown);
    },
    failure: () => (progress.hasAnswered ? null : progress.stoppedBy),
    read: read as TableReader["read"],
    readCommand: readCommand as TableReader["readCommand"],
    peek: ((table: Table) => entries.get(table.menu)?.state ?? unreadTable(table.menu)) as TableReader["peek"],
    states: () => [...entries.values()].map((entry) => entry.state),
    wakes: (menu) => isWanted({ ...entryOf(menu, "live"), cadence: "resting" }),
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

function note(progress: Progress, error: RouterOsError | null): void {
  if (error === null) {
    progress.hasAnswered = true;
    return;
  }
  progress.failures.push(error);
  const isHopeless = !progress.hasAnswered && progress.failures.length >= failuresOfRouter;
  if (routerFailures.has(error.reportedAs)) progress.stoppedBy = error;
  else if (isHopeless) progress.stoppedBy = progress.failures[0] as RouterOsError;
}

/**
 * Live tables are registration tables: with `.proplist` some builds leave rows out. Every other table is asked for by
 * name, because a plain print of WiFi menus answers passphrases in clear text.
 */
const readOptions = (table: Table, cadence: Cadence) => (cadence === "live" ? {} : { properties: propertiesOf(table) });

interface Reading {
  readonly table: Table;
  readonly before: TableState<unknown>;
  readonly ask: () => Promise<TableAnswer<AnyRow>>;
  readonly now: () => number;
  readonly isLive: boolean;
}

/** The new state of a table, with the error as it came. */
interface Read {
  readonly state: TableState<unknown>;
  readonly error: RouterOsError | null;
}

async function readTable(reading: Reading): Promise<Read> {
  const { table, before, ask, now } = reading;
  const triedAt = now();
  try {
    const answer = await ask();
    const readAt = now();
    const readSeconds = (readAt - triedAt) / 1000;
    const good = { menu: table.menu, readAt, triedAt, readSeconds, failedSince: null, isTooOld: false, error: null };
    return { state: { ...good, ...contentOf(answer, reading, triedAt) }, error: null };
  } catch (error) {
    if (!isRouterOsError(error)) throw error;
    const failedSince = before.failedSince ?? triedAt;
    const bad = { triedAt, readSeconds: (now() - triedAt) / 1000, failedSince, error: doubtRefusal(error) };
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
function assertNotLost({ menu }: Table, { records, failedSince }: TableState<unknown>, time: number): void {
  if (records.length === 0 || (failedSince !== null && time - failedSince >= lostMenuMs)) return;
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
function assertShape<T extends TableAnswer<AnyRow>>(table: Table, answer: T): T {
  if (answer.state === "absent") return answer;
  if (!answer.isList && !table.isSingleton) throw wrongShape(table, "an object or nothing where a list belongs");
  if (answer.rows.length > 1 && table.isSingleton)
    throw wrongShape(table, `${answer.rows.length} rows where one belongs`);
  return answer;
}

const wrongShape = ({ menu }: Table, what: string): RouterOsError =>
  new RouterOsError("router_bad_response", `The router answered ${menu} with ${what}.`, { menu });
