import {
  arp,
  baseMacAddressOf,
  dhcpLease,
  dnsStatic,
  ethernet,
  ipv6Neighbor,
  type RouterView,
  type StackView,
  systemIdentity,
  systemResource,
  systemRouterboard,
  type TableRecord,
} from "@mtw/normalize";
import type { RouterOsError } from "@mtw/routeros-client";
import type { RouterReader } from "../reading/router-reader.ts";
import type { TableReader } from "../reading/table-reader.ts";
import type { TableState } from "../reading/table-state.ts";
import { stacks } from "../stacks/stacks.ts";
import { hostOf } from "./name-routers.ts";
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
  const { tables } = reader;
  const states = tables.states();
  const live = states.filter((table) => stacks.some((stack) => stack.liveMenu === table.menu));
  const failure = tables.failure();
  const hasDevices = live.some((table) => isServable(table, failure, settings));
  const state = stateOf(failure, states);
  const views = hasDevices ? stacks.map((stack) => stack.join(tables)) : [];
  return {
    view: { ...viewOf(reader, settings.name, views), state },
    url: reader.client.url,
    state,
    quality: qualityOf(states, { failure, hasDevices }),
    warnings: warningsOf(settings.name, { states, failure }),
    resource: tables.peek(systemResource).records[0] ?? null,
    tables: states,
    readAt: newest(live),
    hasDevices,
    error: failure ?? states.find((table) => table.error !== null)?.error ?? null,
  };
}

/** A reading counts as long as nothing failed since, and then for a bounded time. */
function isServable(
  { condition, readAt }: TableState<unknown>,
  failure: RouterOsError | null,
  { builtAt, maxStaleMs }: ReportSettings,
): boolean {
  const hasFailed = failure !== null || condition === "failed";
  return readAt !== null && (!hasFailed || builtAt - readAt <= maxStaleMs);
}

function stateOf(failure: RouterOsError | null, states: readonly TableState<unknown>[]): RouterState {
  if (failure) return failure.reportedAs === "router_auth_failed" ? "auth_failed" : "unreachable";
  const failed = states.filter((state) => state.condition === "failed");
  if (failed.length === 0) return "ok";
  const isRefused = failed.every((state) => state.error?.reportedAs === "router_forbidden");
  return isRefused && states.every((state) => state.condition !== "ok") ? "auth_failed" : "degraded";
}

/** A table that failed leaves facts missing, or stale where an earlier read is at hand. */
function qualityOf(
  states: readonly TableState<unknown>[],
  { failure, hasDevices }: { failure: RouterOsError | null; hasDevices: boolean },
): Snapshot["quality"] {
  if (states.some((state) => state.keptCount > 0)) return "suspect";
  const failed = states.filter((state) => state.condition === "failed");
  if (!hasDevices || failed.some((state) => state.readAt === null)) return "partial";
  return failure || failed.length > 0 ? "stale" : "fresh";
}

const newest = (states: readonly TableState<unknown>[]): number | null =>
  states.reduce<number | null>(
    (latest, { readAt }) => (latest === null || (readAt ?? 0) > latest ? readAt : latest),
    null,
  );

function viewOf(reader: RouterReader, name: string, views: readonly StackView[]): Omit<RouterView, "state"> {
  const { tables } = reader;
  const resource = tables.peek(systemResource).records[0];
  const routerboard = tables.peek(systemRouterboard).records[0];
  return {
    name,
    identity: tables.peek(systemIdentity).records[0]?.identity ?? null,
    model: routerboard?.model ?? resource?.board_name ?? null,
    routeros_version: resource?.version ?? null,
    uptime_seconds: resource?.uptime_seconds ?? null,
    base_mac_address: baseMacAddressOf(tables.peek(ethernet).records),
    address: hostOf(reader),
    stacks: views,
    ...addressesOf(tables),
  };
}

const addressesOf = (tables: TableReader) => ({
  leases: tables.peek(dhcpLease).records,
  arp: tables.peek(arp).records,
  neighbors: tables.peek(ipv6Neighbor).records,
  dns: tables.peek(dnsStatic).records,
});
