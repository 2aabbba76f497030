import { baseMacAddressOf, portMacAddressesOf } from "../join/base-mac-address.ts";
import { type JoinedNetwork, joinNetwork } from "../join/network.ts";
import type { RouterView } from "../join/router-view.ts";
import { type Row, readRows } from "../read-rows.ts";
import type { StackName } from "../shapes/association.ts";
import { stackNames } from "../shapes/association.ts";
import { arp } from "../tables/arp.ts";
import { dhcpLease } from "../tables/dhcp-lease.ts";
import { dnsStatic } from "../tables/dns-static.ts";
import { ethernet } from "../tables/ethernet.ts";
import { ipv6Neighbor } from "../tables/ipv6-neighbor.ts";
import { joinStackRows, type RowsByMenu } from "./join-stack-rows.ts";

/** Rows of one router; those of its wifi stack by the last words of their menu, those of other stacks by menu. */
export interface SiteRows {
  readonly name?: string;
  readonly identity?: string | null;
  readonly staleness?: number;
  readonly doubted?: readonly string[];
  readonly registrations?: readonly Row[];
  readonly interfaces?: readonly Row[];
  readonly radios?: readonly Row[];
  readonly remoteCaps?: readonly Row[];
  readonly accessList?: readonly Row[];
  readonly monitors?: readonly Row[];
  readonly leases?: readonly Row[];
  readonly arp?: readonly Row[];
  readonly neighbors?: readonly Row[];
  readonly dns?: readonly Row[];
  readonly ethernet?: readonly Row[];
  readonly profiles?: Readonly<
    Record<"configuration" | "channel" | "security" | "datapath" | "steering", readonly Row[]>
  >;
  readonly stacks?: Readonly<Partial<Record<StackName, RowsByMenu>>>;
}

/** Moment at which every test site is read. */
const testMoment = Date.UTC(2026, 4, 1, 10, 0, 0);

/** Reads and joins hand-built rows of one router or several, as core does with a router's answers. */
export function joinSite(...routers: readonly SiteRows[]): JoinedNetwork {
  return joinNetwork(routers.map(viewOf), {
    asOf: testMoment,
    lookUpVendor: (mac) => (mac.startsWith("00:0C:42") ? "MikroTik" : null),
  });
}

/** Reads hand-built rows into what one router contributes. */
export function viewOf(rows: SiteRows): RouterView {
  const ports = rows.ethernet ?? [];
  const stacks = { wifi: wifiRowsOf(rows), ...rows.stacks };
  return {
    name: rows.name ?? "gateway",
    state: "ok",
    identity: rows.identity === undefined ? "gateway" : rows.identity,
    model: "RB5009UG+S+",
    routeros_version: "7.24.2",
    uptime_seconds: 3600,
    base_mac_address: baseMacAddressOf(readRows(ethernet, ports).records),
    port_mac_addresses: portMacAddressesOf(readRows(ethernet, ports).records),
    address: "192.168.88.1",
    stacks: Object.entries(stacks).map(([stack, byMenu]) =>
      joinStackRows(stack as StackName, { [ethernet.menu]: ports, ...byMenu }),
    ),
    staleness_seconds: Object.fromEntries(stackNames.map((stack) => [stack, rows.staleness ?? 0])),
    doubted: new Set(rows.doubted),
    leases: readRows(dhcpLease, rows.leases ?? []).records,
    arp: readRows(arp, rows.arp ?? []).records,
    neighbors: readRows(ipv6Neighbor, rows.neighbors ?? []).records,
    dns: readRows(dnsStatic, rows.dns ?? []).records,
  };
}

function wifiRowsOf(rows: SiteRows): RowsByMenu {
  const profiles = Object.entries(rows.profiles ?? {}).map(([kind, values]) => [`/interface/wifi/${kind}`, values]);
  return {
    "/interface/wifi/registration-table": rows.registrations ?? [],
    "/interface/wifi": rows.interfaces ?? [],
    "/interface/wifi/radio": rows.radios ?? [],
    "/interface/wifi/capsman/remote-cap": rows.remoteCaps ?? [],
    "/interface/wifi/access-list": rows.accessList ?? [],
    "/interface/wifi/monitor": rows.monitors ?? [],
    ...Object.fromEntries(profiles),
  };
}
