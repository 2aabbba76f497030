import {
  fillNulls,
  isOlderThan,
  joinWifiStack,
  nameMonitorRows,
  needsProfiles,
  resolveWifiSettings,
  systemResource,
  type Table,
  type WifiInterfaceRecord,
  wifiAccessList,
  wifiActualConfiguration,
  wifiChannel,
  wifiConfiguration,
  wifiDatapath,
  wifiInterface,
  wifiMonitor,
  wifiRadio,
  wifiRegistration,
  wifiRemoteCap,
  wifiSecurity,
  wifiSteering,
} from "@mtw/normalize";
import type { TableReader } from "../reading/table-reader.ts";
import type { Stack } from "./stack.ts";

/** The wifi stack of RouterOS 7.13 and later: local radios, and those of the CAPs that the router controls. */
export const wifiStack: Stack = {
  name: "wifi",
  liveMenu: wifiRegistration.menu,
  readLive: (reader) => reader.read(wifiRegistration, "live"),
  readConfig,
  peekInterfaces: (reader) => reader.peek(wifiInterface),
  join: (reader) =>
    joinWifiStack({
      stack: "wifi",
      registrations: reader.peek(wifiRegistration).records,
      interfaces: effectiveInterfaces(reader),
      radios: reader.peek(wifiRadio).records,
      remoteCaps: reader.peek(wifiRemoteCap).records,
      accessList: reader.peek(wifiAccessList).records,
      monitors: reader.peek(wifiMonitor).records,
    }),
};

async function readConfig(reader: TableReader): Promise<void> {
  const interfaces = await reader.read(wifiInterface, "config");
  await reader.read(wifiRadio, "config");
  await reader.read(wifiRemoteCap, "config");
  await reader.read(wifiAccessList, "config");
  if (hasConfiguredPrint(reader)) await reader.read(wifiActualConfiguration, "config");
  if (needsProfiles(effectiveOf(interfaces.records, reader))) await readProfiles(reader);
  await readMonitor(reader);
}

/** Before 7.15 `/interface/wifi` prints only what is set on the row; the effective values have a menu of their own. */
function hasConfiguredPrint(reader: TableReader): boolean {
  const version = reader.peek(systemResource).records[0]?.version ?? "";
  return isOlderThan(version, 7, 15) === true;
}

const profileTables: readonly Table[] = [wifiConfiguration, wifiChannel, wifiSecurity, wifiDatapath, wifiSteering];

async function readProfiles(reader: TableReader): Promise<void> {
  for (const table of profileTables) await reader.read(table, "config");
}

/** One call for all radios; its rows are told apart by the order of the names. */
async function readMonitor(reader: TableReader): Promise<void> {
  const names = monitoredNames(reader);
  if (names.length === 0) return;
  const values = { numbers: names.join(","), once: "" };
  await reader.readCommand(wifiMonitor, { values, prepare: (rows) => nameMonitorRows(names, rows) });
}

/** Masters alone: a virtual interface is on its master's channel. A name with a comma can't stand in the list. */
function monitoredNames(reader: TableReader): string[] {
  return reader
    .peek(wifiInterface)
    .records.filter((row) => row.radio_mac_address !== null && row.master_interface === null)
    .filter((row) => !row.is_disabled && !row.is_inactive)
    .map((row) => row.name)
    .filter((name) => !name.includes(","));
}

function effectiveInterfaces(reader: TableReader): WifiInterfaceRecord[] {
  return effectiveOf(reader.peek(wifiInterface).records, reader).map((row) =>
    resolveWifiSettings(row, {
      configuration: reader.peek(wifiConfiguration).records,
      channel: reader.peek(wifiChannel).records,
      security: reader.peek(wifiSecurity).records,
      datapath: reader.peek(wifiDatapath).records,
      steering: reader.peek(wifiSteering).records,
    }),
  );
}

function effectiveOf(rows: readonly WifiInterfaceRecord[], reader: TableReader): WifiInterfaceRecord[] {
  const actual = new Map(reader.peek(wifiActualConfiguration).records.map((row) => [row.name, row]));
  return rows.map((row) => fillNulls(row, actual.get(row.name)));
}
