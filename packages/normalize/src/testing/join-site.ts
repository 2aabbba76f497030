import { baseMacAddressOf } from "../join/base-mac-address.ts";
import { nameMonitorRows } from "../join/name-monitor-rows.ts";
import { type JoinedNetwork, joinNetwork } from "../join/network.ts";
import type { RouterView } from "../join/router-view.ts";
import { resolveWifiSettings } from "../join/wifi-settings.ts";
import { joinWifiStack } from "../join/wifi-stack.ts";
import { type Row, readRows } from "../read-rows.ts";
import { arp } from "../tables/arp.ts";
import { dhcpLease } from "../tables/dhcp-lease.ts";
import { dnsStatic } from "../tables/dns-static.ts";
import { ethernet } from "../tables/ethernet.ts";
import { ipv6Neighbor } from "../tables/ipv6-neighbor.ts";
import { wifiAccessList } from "../tables/wifi-access-list.ts";
import { wifiInterface } from "../tables/wifi-interface.ts";
import { wifiMonitor } from "../tables/wifi-monitor.ts";
import { wifiChannel, wifiConfiguration, wifiDatapath, wifiSecurity, wifiSteering } from "../tables/wifi-profiles.ts";
import { wifiRadio } from "../tables/wifi-radio.ts";
import { wifiRegistration } from "../tables/wifi-registration.ts";
import { wifiRemoteCap } from "../tables/wifi-remote-cap.ts";

/** Rows of one router, by the last words of their menu. */
export interface SiteRows {
  readonly name?: string;
  readonly identity?: string | null;
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
  return {
    name: rows.name ?? "gateway",
    state: "ok",
    identity: rows.identity === undefined ? "gateway" : rows.identity,
    model: "RB5009UG+S+",
    routeros_version: "7.24.2",
    uptime_seconds: 3600,
    base_mac_address: baseMacAddressOf(readRows(ethernet, rows.ethernet ?? []).records),
    address: "192.168.88.1",
    stacks: [stackOf(rows)],
    leases: readRows(dhcpLease, rows.leases ?? []).records,
    arp: readRows(arp, rows.arp ?? []).records,
    neighbors: readRows(ipv6Neighbor, rows.neighbors ?? []).records,
    dns: readRows(dnsStatic, rows.dns ?? []).records,
  };
}

function stackOf(rows: SiteRows) {
  const interfaces = readRows(wifiInterface, rows.interfaces ?? []).records;
  const profiles = {
    configuration: readRows(wifiConfiguration, rows.profiles?.configuration ?? []).records,
    channel: readRows(wifiChannel, rows.profiles?.channel ?? []).records,
    security: readRows(wifiSecurity, rows.profiles?.security ?? []).records,
    datapath: readRows(wifiDatapath, rows.profiles?.datapath ?? []).records,
    steering: readRows(wifiSteering, rows.profiles?.steering ?? []).records,
  };
  const asked = interfaces.map((row) => row.name);
  const monitors = readRows(wifiMonitor, nameMonitorRows(asked, rows.monitors ?? [])).records;
  return joinWifiStack({
    stack: "wifi",
    registrations: readRows(wifiRegistration, rows.registrations ?? []).records,
    interfaces: interfaces.map((row) => resolveWifiSettings(row, profiles)),
    radios: readRows(wifiRadio, rows.radios ?? []).records,
    remoteCaps: readRows(wifiRemoteCap, rows.remoteCaps ?? []).records,
    accessList: readRows(wifiAccessList, rows.accessList ?? []).records,
    monitors,
  });
}
