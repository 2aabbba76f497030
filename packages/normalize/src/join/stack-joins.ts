import type { Fields, RecordOf, Table } from "../define-table.ts";
import type { StackName } from "../shapes/association.ts";
import { capsManAccessList, wirelessAccessList } from "../tables/access-list.ts";
import { capsManInterface } from "../tables/caps-man-interface.ts";
import { capsManConfiguration, capsManDatapath, capsManSecurity } from "../tables/caps-man-profiles.ts";
import { capsManRadio } from "../tables/caps-man-radio.ts";
import { capsManRegistration } from "../tables/caps-man-registration.ts";
import { capsManRemoteCap } from "../tables/caps-man-remote-cap.ts";
import { ethernet } from "../tables/ethernet.ts";
import { type WifiTables, wifiTables, wifiwave2Tables } from "../tables/wifi-tables.ts";
import { wirelessInterface } from "../tables/wireless-interface.ts";
import { wirelessMonitor } from "../tables/wireless-monitor.ts";
import { wirelessRegistration } from "../tables/wireless-registration.ts";
import { wirelessSecurityProfile } from "../tables/wireless-security-profile.ts";
import { resolveCapsManSettings } from "./caps-man-settings.ts";
import { joinCapsManStack } from "./caps-man-stack.ts";
import type { StackView } from "./stack-view.ts";
import { inheritSettings, resolveWifiSettings, type WifiInterfaceRecord } from "./wifi-settings.ts";
import { joinWifiStack } from "./wifi-stack.ts";
import { joinWirelessStack } from "./wireless-stack.ts";

/** Gives the records of a table, none where it was not read. */
export type RecordsOf = <F extends Fields, R extends string>(table: Table<F, R>) => readonly RecordOf<F, R>[];

/** How the tables of each stack are put together. */
export const stackJoins: Readonly<Record<StackName, (read: RecordsOf) => StackView>> = {
  wifi: (read) => joinWifiTables("wifi", wifiTables, read),
  wifiwave2: (read) => joinWifiTables("wifiwave2", wifiwave2Tables, read),
  wireless: joinWirelessTables,
  capsman: joinCapsManTables,
};

function joinWirelessTables(read: RecordsOf): StackView {
  return joinWirelessStack({
    registrations: read(wirelessRegistration),
    interfaces: read(wirelessInterface),
    monitors: read(wirelessMonitor),
    securityProfiles: read(wirelessSecurityProfile),
    accessList: read(wirelessAccessList),
    ethernetPorts: portsOf(read),
  });
}

function joinCapsManTables(read: RecordsOf): StackView {
  const profiles = {
    configuration: read(capsManConfiguration),
    security: read(capsManSecurity),
    datapath: read(capsManDatapath),
  };
  return joinCapsManStack({
    registrations: read(capsManRegistration),
    interfaces: read(capsManInterface).map((row) => resolveCapsManSettings(row, profiles)),
    radios: read(capsManRadio),
    remoteCaps: read(capsManRemoteCap),
    accessList: read(capsManAccessList),
    ethernetPorts: portsOf(read),
  });
}

function joinWifiTables(stack: "wifi" | "wifiwave2", tables: WifiTables, read: RecordsOf): StackView {
  const profiles = {
    configuration: read(tables.configuration),
    channel: read(tables.channel),
    security: read(tables.security),
    datapath: read(tables.datapath),
    steering: read(tables.steering),
  };
  return joinWifiStack({
    stack,
    registrations: read(tables.registration),
    interfaces: wifiInterfaces(tables, read).map((row) => resolveWifiSettings(row, profiles)),
    radios: read(tables.radio),
    remoteCaps: read(tables.remoteCap),
    accessList: read(tables.accessList),
    monitors: read(tables.monitor),
    ethernetPorts: portsOf(read),
  });
}

/** Before 7.15 the effective settings of interfaces have a menu of their own. */
export function wifiInterfaces(tables: WifiTables, read: RecordsOf): WifiInterfaceRecord[] {
  const actual = new Map(read(tables.actualConfiguration).map((row) => [row.name, row]));
  return read(tables.interface).map((row) => inheritSettings(row, actual.get(row.name)));
}

/** Names of the router's Ethernet ports: what hangs on them is no WiFi device. */
const portsOf = (read: RecordsOf): string[] => read(ethernet).flatMap(({ name }) => name ?? []);
