import {
  arp,
  dhcpLease,
  dnsStatic,
  ethernet,
  ipv6Neighbor,
  systemIdentity,
  systemResource,
  systemRouterboard,
  type Table,
  type TableRecord,
} from "@mtw/normalize";
import type { Stack } from "../stacks/stack.ts";
import { stacks } from "../stacks/stacks.ts";
import { type Cadence, settledSeconds } from "./cadences.ts";
import type { EarlyReads } from "./early-reads.ts";
import type { LiveRow } from "./live-row.ts";
import { liveStates } from "./live-tables.ts";
import type { TableRefresh } from "./progress.ts";
import { findSuddenLoss } from "./sudden-loss.ts";
import type { TableReader } from "./table-reader.ts";
import type { TableState } from "./table-state.ts";

/** What a refresh is for. */
export interface RefreshOptions {
  /** Also read load, memory and uptime, unless that was done a moment ago. */
  readonly isSystemLive: boolean;
  /** Read nothing else: devices of this age are good enough. */
  readonly isSystemOnly: boolean;
}

/** One refresh of one router. */
interface RouterRefresh extends RefreshOptions, TableRefresh {}

/** Tells whether a refresh under way has what another one wants. */
export const serves = (running: RefreshOptions, wanted: RefreshOptions): boolean =>
  (running.isSystemLive || !wanted.isSystemLive) && (!running.isSystemOnly || wanted.isSystemOnly);

/** Reads what is due of one router, in the order in which a failure costs least. */
export async function readRouter(tables: TableReader, earlyReads: EarlyReads, refresh: RouterRefresh): Promise<void> {
  tables.begin(refresh);
  await readSystem(tables, refresh.isSystemLive);
  if (refresh.isSystemOnly) return;
  const rows = await readLive(tables);
  for (const cadence of earlyReads.dueFor(rows, tables)) tables.expire(cadence);
  await readSlowTables(tables);
  tables.end();
}

/**
 * After an upgrade or a reboot, menus that were absent may be there.
 *
 * They may come late, so what was absent just after the start is asked for again when the start is long over.
 */
async function readSystem(tables: TableReader, isLive: boolean): Promise<void> {
  const before = tables.peek(systemResource).records[0];
  // While a registration table fails, this tells whether the router does.
  if (liveStates(tables).some(({ menu, error }) => error !== null && tables.isDue(menu))) {
    tables.expireTable(systemResource);
  }
  const { records } = await tables.read(systemResource, systemCadence(before, isLive));
  const after = records[0];
  if (!before || !after || after === before) return;
  const isOther = isOtherBoot(before, after);
  if (isOther) tables.expire("config");
  if (isOther || hasSettled(before, after)) tables.forgetAbsent();
}

function systemCadence(before: Resource | undefined, isLive: boolean): Cadence {
  if (isLive) return "live_system";
  return before && uptimeOf(before) < settledSeconds[1] ? "young_system" : "system";
}

const hasSettled = (before: Resource, after: Resource): boolean =>
  settledSeconds.some((seconds) => uptimeOf(before) < seconds && uptimeOf(after) >= seconds);

/** A router that does not tell its uptime is not taken for one that has just started. */
const uptimeOf = ({ uptime_seconds }: Resource): number => uptime_seconds ?? Number.POSITIVE_INFINITY;

type Resource = TableRecord<typeof systemResource>;

const isOtherBoot = (before: Resource, after: Resource): boolean =>
  before.version !== after.version || (before.uptime_seconds ?? 0) > (after.uptime_seconds ?? 0);

/** Registration tables of every stack the router has. */
async function readLive(tables: TableReader): Promise<readonly LiveRow[]> {
  const before = liveStates(tables);
  for (const stack of stacks) {
    if (!isResting(stack, tables) || tables.takeLook(stack.liveMenu)) await stack.readLive(tables);
    // At once, because a snapshot may be made before the next stack has answered.
    for (const [menu, rows] of findSuddenLoss(before, liveStates(tables))) tables.keep(menu, rows);
  }
  return liveStates(tables).flatMap((state) => state.records);
}

/** Since 7.13 the wifi menus answer on every router; without interfaces and devices there is nothing to watch. */
function isResting(stack: Stack, tables: TableReader): boolean {
  const live = tables.states().find((state) => state.menu === stack.liveMenu);
  const interfaces = stack.peekInterfaces(tables);
  const isEmpty = (state: TableState<unknown>) => state.condition === "ok" && state.records.length === 0;
  return live !== undefined && isEmpty(live) && isEmpty(interfaces);
}

const addressTables: readonly Table[] = [dhcpLease, arp];
const boardTables: readonly Table[] = [dnsStatic, systemIdentity, systemRouterboard, ethernet];

/**
 * Rare tables come first, since what is read often finds room again soon; but who has which address and name is what a
 * first answer needs most.
 */
async function readSlowTables(tables: TableReader): Promise<void> {
  if (tables.peek(dhcpLease).triedAt === null) await readAddresses(tables);
  for (const stack of stacks) await stack.readConfig(tables);
  for (const table of boardTables) await tables.read(table, "config");
  await tables.read(ipv6Neighbor, "neighbors");
  await readAddresses(tables);
}

async function readAddresses(tables: TableReader): Promise<void> {
  for (const table of addressTables) await tables.read(table, "addresses");
}
