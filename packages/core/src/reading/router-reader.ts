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
import type { RouterOsClient } from "@mtw/routeros-client";
import type { LiveRow } from "../stacks/stack.ts";
import { stacks } from "../stacks/stacks.ts";
import { createEarlyReads } from "./early-reads.ts";
import { createTableReader, type TableReader } from "./table-reader.ts";

/** One router of the network. */
export interface RouterReader {
  readonly client: RouterOsClient;
  /** Name from the configuration, null to use the router's identity. */
  readonly configuredName: string | null;
  readonly tables: TableReader;
  /** Reads what is due. How it went is in the tables: it never throws a RouterOsError. */
  readonly refresh: (options: RefreshOptions) => Promise<void>;
}

/** What a refresh is for. */
export interface RefreshOptions {
  /** Also read load, memory and uptime, whatever their age. */
  readonly isSystemLive: boolean;
}

/** Makes the reader of one router. */
export function createRouterReader(
  client: RouterOsClient,
  configuredName: string | null,
  now: () => number,
): RouterReader {
  const tables = createTableReader(client, now);
  const earlyReads = createEarlyReads(now);

  async function refresh({ isSystemLive }: RefreshOptions): Promise<void> {
    tables.begin();
    if (isSystemLive) tables.expireTable(systemResource);
    await readSystem(tables);
    const rows = await readLive(tables);
    for (const cadence of earlyReads.dueFor(rows, tables)) tables.expire(cadence);
    await readSlowTables(tables);
  }

  return { client, configuredName, tables, refresh };
}

/** After an upgrade or a reboot, menus that were absent may be there. */
async function readSystem(tables: TableReader): Promise<void> {
  const before = tables.peek(systemResource).records[0];
  const { records } = await tables.read(systemResource, "system");
  if (before && records[0] && isOtherBoot(before, records[0])) {
    tables.forgetAbsent();
    tables.expire("config");
    tables.expire("system");
  }
}

type Resource = TableRecord<typeof systemResource>;

const isOtherBoot = (before: Resource, after: Resource): boolean =>
  before.version !== after.version || (before.uptime_seconds ?? 0) > (after.uptime_seconds ?? 0);

async function readLive(tables: TableReader): Promise<LiveRow[]> {
  const rows: LiveRow[] = [];
  for (const stack of stacks) rows.push(...(await stack.readLive(tables)).records);
  return rows;
}

const addressTables: readonly Table[] = [dhcpLease, arp, ipv6Neighbor];
const systemTables: readonly Table[] = [systemIdentity, systemRouterboard, ethernet];

async function readSlowTables(tables: TableReader): Promise<void> {
  for (const table of addressTables) await tables.read(table, "addresses");
  for (const stack of stacks) await stack.readConfig(tables);
  await tables.read(dnsStatic, "config");
  for (const table of systemTables) await tables.read(table, "system");
}
