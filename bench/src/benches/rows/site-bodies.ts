import {
  arp,
  dhcpLease,
  dnsStatic,
  ethernet,
  ipv6Neighbor,
  propertiesOf,
  systemIdentity,
  systemResource,
  systemRouterboard,
  type Table,
  wifiAccessList,
  wifiInterface,
  wifiMonitor,
  wifiRadio,
  wifiRegistration,
  wifiRemoteCap,
} from "@mtw/normalize";
import type { Row, SimulatorTables } from "@mtw/routeros-simulator";

/** Menus that are answered whole; every other one is asked for the properties of its table alone. */
const WHOLE: readonly Table[] = [wifiRegistration, wifiMonitor];

const NAMED: readonly Table[] = [
  wifiInterface,
  wifiRadio,
  wifiRemoteCap,
  wifiAccessList,
  dhcpLease,
  arp,
  ipv6Neighbor,
  dnsStatic,
  ethernet,
  systemIdentity,
  systemResource,
  systemRouterboard,
];

/** The answers of a site's router by menu, in bytes, as `core` gets them: with `.proplist` where it sends one. */
export function siteBodies(site: SimulatorTables): Map<string, Buffer> {
  const whole = WHOLE.map(({ menu }) => [menu, site[menu] ?? []] as const);
  const named = NAMED.map((table) => [table.menu, projectRows(site[table.menu] ?? [], propertiesOf(table))] as const);
  return new Map([...whole, ...named].map(([menu, rows]) => [menu, Buffer.from(JSON.stringify(rows))]));
}

function projectRows(rows: readonly Row[], properties: readonly string[]): Row[] {
  const wanted = new Set(properties);
  return rows.map((row) => Object.fromEntries(Object.entries(row).filter(([key]) => wanted.has(key))));
}
