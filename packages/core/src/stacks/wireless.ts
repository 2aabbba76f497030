import {
  stackJoins,
  wirelessAccessList,
  wirelessInterface,
  wirelessMonitor,
  wirelessRegistration,
  wirelessSecurityProfile,
} from "@mtw/normalize";
import type { TableReader } from "../reading/table-reader.ts";
import { readMonitor } from "./read-monitor.ts";
import type { Stack } from "./stack.ts";
import { isAbsent, isKnownEmpty } from "./table-facts.ts";

/** The legacy wireless stack: in the base system up to 7.12, in the package `wireless` since. */
export const wirelessStack: Stack = {
  name: "wireless",
  liveMenu: wirelessRegistration.menu,
  readLive: (reader) => reader.read(wirelessRegistration, "live"),
  readConfig,
  peekInterfaces: (reader) => reader.peek(wirelessInterface),
  join: (tables) => stackJoins.wireless((table) => tables.peek(table).records),
};

async function readConfig(reader: TableReader): Promise<void> {
  if (isAbsent(reader, wirelessRegistration)) return;
  const interfaces = await reader.read(wirelessInterface, "config");
  await reader.read(wirelessAccessList, "config");
  if (isKnownEmpty(interfaces)) return;
  await reader.read(wirelessSecurityProfile, "config");
  await readMonitor(reader, wirelessMonitor, interfaces.records);
}
