import {
  arp,
  baseMacAddressOf,
  dhcpLease,
  dnsStatic,
  ethernet,
  type Fields,
  type Issue,
  ipv6Neighbor,
  type JoinedNetwork,
  joinNetwork,
  portMacAddressesOf,
  type RecordOf,
  type Row,
  readRows,
  stackJoins,
  systemIdentity,
  systemResource,
  systemRouterboard,
  type Table,
} from "@mtw/normalize";

/** The parsed rows of a router by menu. */
export type SiteRows = ReadonlyMap<string, readonly Row[]>;

/** What reading and joining a site's rows gives. */
export interface SiteReading {
  readonly network: JoinedNetwork;
  readonly issues: readonly Issue[];
}

/** Reads the rows of every table and joins them, with the functions and in the order that `core` uses. */
export function readSite(rows: SiteRows, asOf: number): SiteReading {
  const issues: Issue[] = [];
  const read = createRead(rows, issues);
  const stack = stackJoins.wifi(read);
  const network = joinNetwork([{ ...readRouter(read), stacks: [stack], staleness_seconds: {}, doubted: new Set() }], {
    asOf,
  });
  return { network, issues };
}

type Read = <F extends Fields, R extends string>(table: Table<F, R>) => RecordOf<F, R>[];

function createRead(rows: SiteRows, issues: Issue[]): Read {
  return (table) => {
    const reading = readRows(table, rows.get(table.menu) ?? []);
    issues.push(...reading.issues);
    return reading.records;
  };
}

function readRouter(read: Read) {
  const resource = read(systemResource)[0];
  const identity = read(systemIdentity)[0]?.identity ?? "";
  return {
    name: identity,
    state: "ok",
    identity,
    model: read(systemRouterboard)[0]?.model ?? null,
    routeros_version: resource?.version ?? null,
    uptime_seconds: resource?.uptime_seconds ?? null,
    base_mac_address: baseMacAddressOf(read(ethernet)),
    port_mac_addresses: portMacAddressesOf(read(ethernet)),
    address: "127.0.0.1",
    leases: read(dhcpLease),
    arp: read(arp),
    neighbors: read(ipv6Neighbor),
    dns: read(dnsStatic),
  };
}
