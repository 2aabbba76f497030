import {
  capsManAccessList,
  capsManConfiguration,
  capsManDatapath,
  capsManInterface,
  capsManRadio,
  capsManRegistration,
  capsManRemoteCap,
  capsManSecurity,
  stackJoins,
} from "@mtw/normalize";
import type { TableReader } from "../reading/table-reader.ts";
import type { Stack } from "./stack.ts";
import { isAbsent, isKnownEmpty } from "./table-facts.ts";

/** The legacy CAPsMAN stack: the controller's view of its CAPs, and of its own radios where it manages them itself. */
export const capsManStack: Stack = {
  name: "capsman",
  liveMenu: capsManRegistration.menu,
  readLive: (reader) => reader.read(capsManRegistration, "live"),
  readConfig,
  peekInterfaces: (reader) => reader.peek(capsManInterface),
  join: (tables) => stackJoins.capsman((table) => tables.peek(table).records),
};

async function readConfig(reader: TableReader): Promise<void> {
  if (isAbsent(reader, capsManRegistration)) return;
  const interfaces = await reader.read(capsManInterface, "config");
  await reader.read(capsManRadio, "config");
  await reader.read(capsManRemoteCap, "config");
  await reader.read(capsManAccessList, "config");
  if (isKnownEmpty(interfaces)) return;
  await readProfiles(reader);
}

/** Only the kinds of profile that something refers to. */
async function readProfiles(reader: TableReader): Promise<void> {
  const { records } = reader.peek(capsManInterface);
  const isConfigured = records.some((row) => row.configuration !== null);
  const configurations = isConfigured ? (await reader.read(capsManConfiguration, "config")).records : [];
  const referring = [...records, ...configurations];
  if (referring.some((row) => row.security_profile !== null)) await reader.read(capsManSecurity, "config");
  if (referring.some((row) => row.datapath_profile !== null)) await reader.read(capsManDatapath, "config");
}
