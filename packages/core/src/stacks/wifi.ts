import {
  isOlderThan,
  needsProfiles,
  stackJoins,
  systemResource,
  type Table,
  type WifiTables,
  wifiInterfaces,
  wifiTables,
  wifiwave2Tables,
} from "@mtw/normalize";
import type { TableReader } from "../reading/table-reader.ts";
import type { TableView } from "../reading/table-view.ts";
import { readMonitor } from "./read-monitor.ts";
import type { Stack } from "./stack.ts";
import { isAbsent, isKnownEmpty } from "./table-facts.ts";

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
    join: (view) => stackJoins[name]((table) => view.peek(table).records),
  };
}

async function readConfig(reader: TableReader, tables: WifiTables): Promise<void> {
  if (isAbsent(reader, tables.registration)) return;
  const interfaces = await reader.read(tables.interface, "config");
  await reader.read(tables.radio, "config");
  await reader.read(tables.remoteCap, "config");
  await reader.read(tables.accessList, "config");
  if (isKnownEmpty(interfaces)) return;
  if (hasConfiguredPrint(reader)) await reader.read(tables.actualConfiguration, "config");
  if (needsProfiles(wifiInterfaces(tables, (table) => reader.peek(table).records))) await readProfiles(reader, tables);
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
