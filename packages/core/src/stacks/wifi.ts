import {
  inheritSettings,
  isOlderThan,
  joinWifiStack,
  needsProfiles,
  resolveWifiSettings,
  systemResource,
  type Table,
  type WifiInterfaceRecord,
  type WifiTables,
  wifiTables,
  wifiwave2Tables,
} from "@mtw/normalize";
import type { TableReader } from "../reading/table-reader.ts";
import type { TableView } from "../reading/table-view.ts";
import { readMonitor } from "./read-monitor.ts";
import type { Stack } from "./stack.ts";
import { ethernetPorts, isAbsent, isKnownEmpty } from "./table-facts.ts";

/** The wifi stack of RouterOS 7.13 and later: local radios, and those of the CAPs that the router controls. */
export const wifiStack = createWifiStack("wifi", wifiTables);

/** The wifiwave2 stack of RouterOS 7.1 to 7.12: the same under its former name. */
export const wifiwave2Stack = createWifiStack("wifiwave2", wifiwave2Tables);

function createWifiStack(name: "wifi" | "wifiwave2", tables: WifiTables): Stack {
  return {
    name,
    liveMenu: tables.registration.menu,
    readLive: (reader) => reader.read(tables.registration, "live"),
    readConfig: (reader) => readConfig(reader, tables),
    peekInterfaces: (reader) => reader.peek(tables.interface),
    join: (reader) =>
      joinWifiStack({
        stack: name,
        registrations: reader.peek(tables.registration).records,
        interfaces: effectiveInterfaces(reader, tables),
        radios: reader.peek(tables.radio).records,
        remoteCaps: reader.peek(tables.remoteCap).records,
        accessList: reader.peek(tables.accessList).records,
        monitors: reader.peek(tables.monitor).records,
        ethernetPorts: ethernetPorts(reader),
      }),
  };
}

async function readConfig(reader: TableReader, tables: WifiTables): Promise<void> {
  if (isAbsent(reader, tables.registration)) return;
  const interfaces = await reader.read(tables.interface, "config");
  await reader.read(tables.radio, "config");
  await reader.read(tables.remoteCap, "config");
  if (isKnownEmpty(interfaces)) return;
  await reader.read(tables.accessList, "config");
  if (hasConfiguredPrint(reader)) await reader.read(tables.actualConfiguration, "config");
  if (needsProfiles(effectiveOf(reader, tables))) await readProfiles(reader, tables);
  await readMonitor(reader, tables.monitor, interfaces.records);
}

/** Before 7.15 the interface menu prints only what is set on the row; the effective values have a menu of their own. */
function hasConfiguredPrint(reader: TableView): boolean {
  const version = reader.peek(systemResource).records[0]?.version ?? "";
  return isOlderThan(version, 7, 15) === true;
}

async function readProfiles(reader: TableReader, tables: WifiTables): Promise<void> {
  const { configuration, channel, security, datapath, steering } = tables;
  const profiles: readonly Table[] = [configuration, channel, security, datapath, steering];
  for (const table of profiles) await reader.read(table, "config");
}

function effectiveInterfaces(reader: TableView, tables: WifiTables): WifiInterfaceRecord[] {
  const profiles = {
    configuration: reader.peek(tables.configuration).records,
    channel: reader.peek(tables.channel).records,
    security: reader.peek(tables.security).records,
    datapath: reader.peek(tables.datapath).records,
    steering: reader.peek(tables.steering).records,
  };
  return effectiveOf(reader, tables).map((row) => resolveWifiSettings(row, profiles));
}

function effectiveOf(reader: TableView, tables: WifiTables): WifiInterfaceRecord[] {
  const actual = new Map(reader.peek(tables.actualConfiguration).records.map((row) => [row.name, row]));
  return reader.peek(tables.interface).records.map((row) => inheritSettings(row, actual.get(row.name)));
}
