import type { Fields, RecordOf, Table } from "../define-table.ts";
import { resolveCapsManSettings } from "../join/caps-man-settings.ts";
import { joinCapsManStack } from "../join/caps-man-stack.ts";
import type { OnMaster } from "../join/follow-masters.ts";
import { nameMonitorRows } from "../join/name-monitor-rows.ts";
import type { StackView } from "../join/stack-view.ts";
import { inheritSettings, resolveWifiSettings } from "../join/wifi-settings.ts";
import { joinWifiStack } from "../join/wifi-stack.ts";
import { joinWirelessStack } from "../join/wireless-stack.ts";
import { type Row, readRows } from "../read-rows.ts";
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

/** Hand-built rows of one router, by menu. */
export type RowsByMenu = Readonly<Record<string, readonly Row[]>>;

/** Reads tables out of hand-built rows. */
interface Reader {
  readonly read: <F extends Fields, R extends string>(table: Table<F, R>) => RecordOf<F, R>[];
  /** Monitor is asked about masters alone. */
  readonly readMonitor: <F extends Fields, R extends string>(
    table: Table<F, R>,
    interfaces: readonly OnMaster[],
  ) => RecordOf<F, R>[];
}

/** Reads and joins the rows of one stack, as core does with a router's answers. */
export function joinStackRows(stack: StackName, rows: RowsByMenu): StackView {
  return joins[stack]({
    read: (table) => readRows(table, rows[table.menu] ?? []).records,
    readMonitor: (table, interfaces) => {
      const asked = interfaces.filter((row) => row.master_interface === null).map((row) => row.name);
      return readRows(table, nameMonitorRows(asked, rows[table.menu] ?? [])).records;
    },
  });
}

const joins: Readonly<Record<StackName, (reader: Reader) => StackView>> = {
  wifi: (reader) => joinWifiRows("wifi", wifiTables, reader),
  wifiwave2: (reader) => joinWifiRows("wifiwave2", wifiwave2Tables, reader),
  wireless: joinWirelessRows,
  capsman: joinCapsManRows,
};

function joinWirelessRows({ read, readMonitor }: Reader): StackView {
  const interfaces = read(wirelessInterface);
  return joinWirelessStack({
    registrations: read(wirelessRegistration),
    interfaces,
    monitors: readMonitor(wirelessMonitor, interfaces),
    securityProfiles: read(wirelessSecurityProfile),
    accessList: read(wirelessAccessList),
    ethernetPorts: portsOf(read),
  });
}

function joinCapsManRows({ read }: Reader): StackView {
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

function joinWifiRows(stack: "wifi" | "wifiwave2", tables: WifiTables, { read, readMonitor }: Reader): StackView {
  const profiles = {
    configuration: read(tables.configuration),
    channel: read(tables.channel),
    security: read(tables.security),
    datapath: read(tables.datapath),
    steering: read(tables.steering),
  };
  const actual = new Map(read(tables.actualConfiguration).map((row) => [row.name, row]));
  const effective = read(tables.interface).map((row) => inheritSettings(row, actual.get(row.name)));
  return joinWifiStack({
    stack,
    registrations: read(tables.registration),
    interfaces: effective.map((row) => resolveWifiSettings(row, profiles)),
    radios: read(tables.radio),
    remoteCaps: read(tables.remoteCap),
    accessList: read(tables.accessList),
    monitors: readMonitor(tables.monitor, effective),
    ethernetPorts: portsOf(read),
  });
}

const portsOf = (read: Reader["read"]): string[] => read(ethernet).flatMap(({ name }) => name ?? []);
