import { type RouterView, systemResource, type TableRecord } from "@mtw/normalize";
import type { RouterOsError } from "@mtw/routeros-client";
import { isOfAge } from "../reading/is-of-age.ts";
import type { LiveRow } from "../reading/live-row.ts";
import { latestRead, tellingStates, tellsDevices } from "../reading/live-tables.ts";
import type { RouterReader } from "../reading/router-reader.ts";
import type { TableState } from "../reading/table-state.ts";
import { stacks } from "../stacks/stacks.ts";
import { viewOf } from "./router-view.ts";
import { servableTables } from "./servable-tables.ts";
import type { RouterState, Snapshot, Warning } from "./snapshot.ts";
import { warningsOf } from "./warnings.ts";

/** What one router contributes to a snapshot, and how sure it is. */
export interface RouterReport {
  readonly view: RouterView;
  readonly url: string;
  readonly state: RouterState;
  readonly quality: Snapshot["quality"];
  readonly warnings: readonly Warning[];
  readonly resource: TableRecord<typeof systemResource> | null;
  readonly tables: readonly TableState<unknown>[];
  /** Moment of the last good reading of its devices. */
  readonly readAt: number | null;
  /** Whether its devices are known, fresh or of bounded age. */
  readonly hasDevices: boolean;
  /** What is wrong with the router, else with its first failed table. */
  readonly error: RouterOsError | null;
}

/** The moment and the rules of a report. */
export interface ReportSettings {
  readonly name: string;
  readonly builtAt: number;
  readonly maxStaleMs: number;
}

/** Reports one router out of what its reader holds. */
export function reportRouter(reader: RouterReader, settings: ReportSettings): RouterReport {
  const tables = servableTables(reader.tables, settings);
  const states = tables.states();
  const { failure } = reader.condition();
  const router = { name: settings.name, url: reader.client.url };
  const trouble: Trouble = { failure, lateSince: failure ? null : reader.readingSince() };
  const live = tellingStates(tables);
  const hasDevices = tellsDevices(live, (table) => isServable(table, trouble, settings));
  const state = stateOf(failure, states);
  return {
    view: {
      ...viewOf(reader, tables, settings.name),
      state,
      stacks: hasDevices ? stacks.map((stack) => stack.join(tables)) : [],
      staleness_seconds: stalenessByStack(live, trouble, settings.builtAt),
      doubted: doubtedOf(live),
    },
    url: router.url,
    state,
    quality: qualityOf(states, trouble, hasDevices),
    warnings: warningsOf({ router, states, ...trouble, builtAt: settings.builtAt }),
    resource: tables.peek(systemResource).records[0] ?? null,
    tables: states,
    readAt: latestRead(live),
    hasDevices,
    error: failure ?? states.find((table) => table.error !== null)?.error ?? null,
  };
}

/** Why a router's data may not be of this moment: it does not answer, or its refresh is not over. */
interface Trouble {
  readonly failure: RouterOsError | null;
  /** When the refresh began that the snapshot did not wait for. */
  readonly lateSince: number | null;
}

/** A reading counts as long as nothing failed since, and then for a bounded time. */
function isServable(
  { condition, readAt }: TableState<unknown>,
  { failure, lateSince }: Trouble,
  { builtAt, maxStaleMs }: ReportSettings,
): boolean {
  const isOfNow = failure === null && lateSince === null && condition !== "failed";
  return readAt !== null && (isOfNow || isOfAge(readAt, builtAt, maxStaleMs));
}

function stateOf(failure: RouterOsError | null, states: readonly TableState<unknown>[]): RouterState {
  if (failure) return refusals.has(failure.reportedAs) ? "auth_failed" : "unreachable";
  return states.some((state) => state.condition === "failed") ? "degraded" : "ok";
}

const refusals: ReadonlySet<string> = new Set(["router_auth_failed", "router_forbidden"]);

/** A table that failed leaves facts missing, or stale where an earlier read is at hand. */
function qualityOf(
  states: readonly TableState<unknown>[],
  { failure, lateSince }: Trouble,
  hasDevices: boolean,
): Snapshot["quality"] {
  if (states.some((state) => state.keptCount > 0)) return "suspect";
  const failed = states.filter((state) => state.condition === "failed");
  const isIncomplete = lateSince !== null && states.some((state) => state.condition === "unread");
  if (!hasDevices || isIncomplete || states.some(isMissing)) return "partial";
  return failure || lateSince !== null || failed.length > 0 ? "stale" : "fresh";
}

const isMissing = ({ condition, readAt, isTooOld }: TableState<unknown>): boolean =>
  isTooOld || (condition === "failed" && readAt === null);

/** How old the rows of each stack are that are not of this refresh; the others have none, so that ties stay ties. */
function stalenessByStack(
  live: readonly TableState<LiveRow>[],
  { failure, lateSince }: Trouble,
  builtAt: number,
): RouterView["staleness_seconds"] {
  const isOld = ({ condition, readAt }: TableState<LiveRow>) =>
    failure !== null || condition === "failed" || (lateSince !== null && (readAt ?? 0) < lateSince);
  const old = live.filter(isOld).map(({ menu, readAt }) => {
    const stack = stacks.find((candidate) => candidate.liveMenu === menu);
    return [stack?.name, Math.max(0, builtAt - (readAt ?? builtAt)) / 1000];
  });
  return Object.fromEntries(old);
}

/** Devices whose rows the last reading did not have. */
const doubtedOf = (live: readonly TableState<LiveRow>[]): Set<string> =>
  new Set(
    live.flatMap(({ records, keptCount }) => records.slice(records.length - keptCount).map((row) => row.mac_address)),
  );
