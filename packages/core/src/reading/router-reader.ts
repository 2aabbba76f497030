import { systemResource } from "@mtw/normalize";
import type { RouterOsClient } from "@mtw/routeros-client";
import type { NetworkRuntime } from "../runtime.ts";
import { createEarlyReads } from "./early-reads.ts";
import { createFailureLog, type Failure, type FailureEvent } from "./failure-log.ts";
import { devicesReadAt } from "./live-tables.ts";
import { type RefreshOptions, readRouter, serves } from "./read-router.ts";
import { afterTry, isWorthConfirming, mayTry, type RouterCondition, untried } from "./router-condition.ts";
import { createSharedRun } from "./shared-run.ts";
import { createTableReader, type TableReader } from "./table-reader.ts";
import { untilAborted } from "./until-aborted.ts";

/** One router of the network: what was read of it, whether it answers, and its own queue of refreshes. */
export interface RouterReader {
  readonly client: RouterOsClient;
  /** Name from the configuration, null to use the router's identity. */
  readonly configuredName: string | null;
  readonly tables: TableReader;
  readonly condition: () => RouterCondition;
  /** When the refresh under way began, null when none is. */
  readonly readingSince: () => number | null;
  /** When its devices were read last, null when they never were. */
  readonly devicesReadAt: () => number | null;
  /**
   * Reads what is due, or joins the refresh under way; a router that failed a moment ago is not asked.
   *
   * How it went is in the tables and the condition: it never throws a RouterOsError. It rejects with the reason of the
   * signal when that is aborted; when nobody else waits for it either, the reading ends, and counts neither as an answer
   * nor as a failure.
   */
  readonly refresh: (options: RefreshOptions, signal: AbortSignal) => Promise<void>;
  readonly close: () => Promise<void>;
}

/** What a reader is made with. */
export interface ReaderOptions {
  readonly client: RouterOsClient;
  readonly configuredName: string | null;
  readonly runtime: NetworkRuntime;
  /** Called when a failure begins, changes its kind or ends. */
  readonly onFailure: (event: FailureEvent) => void;
}

/** How long to wait before a first refusal of the credentials is confirmed. */
const confirmMs = 1000;

/** Makes the reader of one router. */
export function createRouterReader({ client, configuredName, runtime, onFailure }: ReaderOptions): RouterReader {
  const tables = createTableReader(client, runtime);
  const earlyReads = createEarlyReads(runtime.now);
  const logFailures = createFailureLog(onFailure);
  let condition = untried;
  let readingSince: number | null = null;
  let cancelRetry = () => {};
  let isClosed = false;

  async function tryOnce(options: RefreshOptions, signal: AbortSignal): Promise<void> {
    await readRouter(tables, earlyReads, { ...options, wasDown: condition.failure !== null, signal });
    if (isClosed) return;
    const failure = tables.failure();
    // A router that was away may have been started anew: its uptime tells.
    if (failure) tables.expireTable(systemResource);
    condition = afterTry(condition, { failure, time: runtime.now(), random: runtime.random() });
    logFailures(failuresOf(condition, tables), failure !== null);
  }

  async function run(options: RefreshOptions, signal: AbortSignal): Promise<void> {
    cancelRetry();
    readingSince = runtime.now();
    try {
      await tryOnce(options, signal);
      while (isWorthConfirming(condition) && !isClosed) {
        await untilAborted(runtime.sleep(confirmMs), signal);
        await tryOnce(options, signal);
      }
    } finally {
      readingSince = null;
      scheduleRetry();
    }
  }

  const scheduleRetry = () => {
    const { retryAt } = condition;
    if (retryAt !== null && !isClosed) cancelRetry = runtime.after(Math.max(0, retryAt - runtime.now()), retry);
  };
  const share = createSharedRun(run, serves);
  // A bug must reach whoever asks; the retry has nobody to tell.
  const retry = () => void share({ isSystemLive: false, isSystemOnly: false }).catch(() => undefined);

  return {
    client,
    configuredName,
    tables,
    condition: () => condition,
    readingSince: () => readingSince,
    devicesReadAt: () => devicesReadAt(tables),
    refresh: async (options, signal) => {
      if (readingSince !== null || mayTry(condition, runtime.now())) await share(options, signal);
    },
    close: async () => {
      isClosed = true;
      cancelRetry();
      await client.close();
    },
  };
}

/** The router's own failure, else those of its tables. */
function failuresOf({ failure, triedAt }: RouterCondition, tables: TableReader): Failure[] {
  if (failure) return [{ menu: null, error: failure, triedAt: triedAt ?? 0 }];
  return tables.states().flatMap(({ menu, error, triedAt: at }) => (error ? [{ menu, error, triedAt: at ?? 0 }] : []));
}
