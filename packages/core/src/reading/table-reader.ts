import { type Fields, propertiesOf, type RecordOf, type Row, readRows, type Table } from "@mtw/normalize";
import {
  isRouterOsError,
  type RouterOsClient,
  RouterOsError,
  type RouterOsErrorCode,
  type TableAnswer,
} from "@mtw/routeros-client";
import { cadences, retryFailedMs } from "./cadences.ts";
import { believe } from "./sudden-loss.ts";
import { type TableState, unreadTable } from "./table-state.ts";

/** How old a table may be: a cadence by name. */
export type Cadence = keyof typeof cadences;

/** Reads one router's tables and keeps the last good state of each. */
export interface TableReader {
  /** Starts a refresh: what broke the last one is forgotten. */
  readonly begin: () => void;
  /**
   * The error that says the router itself does not answer: nothing was read well in this refresh.
   *
   * One menu that times out while others answer is that table's failure. Either ends the refresh, so that a router in
   * trouble is not asked twenty times.
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
  /** Makes the tables of a cadence due at the next read. */
  readonly expire: (cadence: Cadence) => void;
  /** Makes one table due at the next read. */
  readonly expireTable: (table: Table) => void;
  /** Forgets which menus are absent: after an upgrade or a reboot they may be there. */
  readonly forgetAbsent: () => void;
}

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
  /** Whether the last read failed together with the router: when that is back, the table is read at once. */
  isDownWithRouter: boolean;
}

/** A command that changes nothing, and what has to happen to its rows while the question is known. */
export interface ReadCommand {
  readonly values: Readonly<Record<string, string>>;
  readonly prepare: (rows: readonly Row[]) => Row[];
}

type AnyRow = Readonly<Record<string, string | undefined>>;

/** Makes the reader of one router. */
export function createTableReader(client: RouterOsClient, now: () => number): TableReader {
  const entries = new Map<string, Entry>();
  let stoppedBy: RouterOsError | null = null;
  let hasAnswered = false;

  function entryOf(menu: string, cadence: Cadence): Entry {
    const fresh = { state: unreadTable(menu), cadence, isExpired: false, isDownWithRouter: false };
    const entry = entries.get(menu) ?? fresh;
    entries.set(menu, entry);
    return entry;
  }

  async function refresh(table: Table, cadence: Cadence, ask: () => Promise<TableAnswer<AnyRow>>) {
    const entry = entryOf(table.menu, cadence);
    if (stoppedBy !== null || !isDue(entry, cadences[cadence], now())) return entry.state;
    entry.isExpired = false;
    entry.state = await readTable({ table, before: entry.state, ask, now, isLive: cadence === "live" });
    const { error } = entry.state;
    if (error === null) hasAnswered = true;
    else if (routerFailures.has(error.reportedAs)) stoppedBy = error;
    entry.isDownWithRouter = stoppedBy !== null && !hasAnswered;
    return entry.state;
  }

  const read = (table: Table, cadence: Cadence) =>
    refresh(table, cadence, async () =>
      assertList(table, await client.read(table.menu as `/${string}`, readOptions(table, cadence))),
    );

  const readCommand = (table: Table, { values, prepare }: ReadCommand) =>
    refresh(table, "config", async () => {
      const answer = await client.runRead(table.menu, values);
      return answer.state === "present" ? { ...answer, rows: prepare(answer.rows) } : answer;
    });

  return {
    begin: () => {
      stoppedBy = null;
      hasAnswered = false;
    },
    failure: () => (hasAnswered ? null : stoppedBy),
    read: read as TableReader["read"],
    readCommand: readCommand as TableReader["readCommand"],
    peek: ((table: Table) => entries.get(table.menu)?.state ?? unreadTable(table.menu)) as TableReader["peek"],
    states: () => [...entries.values()].map((entry) => entry.state),
    expire: (cadence) => {
      for (const entry of entries.values()) if (entry.cadence === cadence) entry.isExpired = true;
    },
    expireTable: ({ menu }) => {
      const entry = entries.get(menu);
      if (entry) entry.isExpired = true;
    },
    forgetAbsent: () => {
      for (const [menu, entry] of entries) if (entry.state.condition === "absent") entries.delete(menu);
    },
  };
}

function isDue({ state, isExpired, isDownWithRouter }: Entry, maxAgeMs: number, time: number): boolean {
  if (state.condition === "absent") return false;
  if (state.triedAt === null || maxAgeMs === 0) return true;
  if (state.error) return isDownWithRouter || time - state.triedAt >= retryFailedMs;
  return isExpired || time - state.triedAt >= maxAgeMs;
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

async function readTable(reading: Reading): Promise<TableState<unknown>> {
  const { table, before, ask, now } = reading;
  const triedAt = now();
  try {
    const answer = await ask();
    const readAt = now();
    const shared = { menu: table.menu, readAt, triedAt, readSeconds: (readAt - triedAt) / 1000, error: null };
    return { ...shared, ...contentOf(answer, reading) };
  } catch (error) {
    if (!isRouterOsError(error)) throw error;
    return { ...before, condition: "failed", triedAt, readSeconds: (now() - triedAt) / 1000, error };
  }
}

type Content = Pick<TableState<unknown>, "condition" | "records" | "issues" | "keptCount">;

function contentOf(answer: TableAnswer<AnyRow>, { table, before, isLive }: Reading): Content {
  if (answer.state === "absent") return { condition: "absent", records: [], issues: [], keptCount: 0 };
  const { records, issues } = readRows(table, answer.rows as Row[]);
  if (isLive && records.length === 0 && answer.rows.length > 0) {
    throw wrongShape(table, `${answer.rows.length} rows of which none is one of this menu`);
  }
  return { condition: "ok", issues, ...(isLive ? believe(before, records) : { records, keptCount: 0 }) };
}

/**
 * Lets only a list pass for a table.
 *
 * An overloaded or just started router can answer nothing, an object or the rows of another menu; taken for an empty
 * table that would be "all devices gone".
 */
function assertList<T extends TableAnswer<AnyRow>>(table: Table, answer: T): T {
  if (answer.state === "present" && !answer.isList && !table.isSingleton) {
    throw wrongShape(table, "an object or nothing where a list belongs");
  }
  return answer;
}

const wrongShape = ({ menu }: Table, what: string): RouterOsError =>
  new RouterOsError("router_bad_response", `The router answered ${menu} with ${what}.`, { menu });
