import type { TableRecord } from "../define-table.ts";
import type { wifiInterface } from "../tables/wifi-interface.ts";
import type {
  wifiChannel,
  wifiConfiguration,
  wifiDatapath,
  wifiSecurity,
  wifiSteering,
} from "../tables/wifi-profiles.ts";
import { fillNulls } from "./fill-nulls.ts";

export type WifiInterfaceRecord = TableRecord<typeof wifiInterface>;
type Configuration = TableRecord<typeof wifiConfiguration>;

/** The profile menus of the wifi stack; empty where they were not needed. */
export interface WifiProfiles {
  readonly configuration: readonly Configuration[];
  readonly channel: readonly TableRecord<typeof wifiChannel>[];
  readonly security: readonly TableRecord<typeof wifiSecurity>[];
  readonly datapath: readonly TableRecord<typeof wifiDatapath>[];
  readonly steering: readonly TableRecord<typeof wifiSteering>[];
}

/**
 * Tells whether interfaces need their profiles read to know what they do.
 *
 * Since 7.15 `/interface/wifi` prints effective settings, so an access point shows its SSID; before, it shows only what
 * is set on the row itself.
 */
export function needsProfiles(interfaces: readonly WifiInterfaceRecord[]): boolean {
  return interfaces.some((row) => row.ssid === null && hasProfile(row));
}

const hasProfile = (row: WifiInterfaceRecord): boolean =>
  [row.configuration, row.channel_profile, row.security_profile, row.datapath_profile, row.steering_profile].some(
    (name) => name !== null,
  );

/**
 * Resolves an interface's settings through its profiles.
 *
 * RouterOS takes the value set on the interface, else that of a profile attached to the interface, else that of its
 * configuration profile, else that of a profile attached to the configuration profile.
 */
export function resolveWifiSettings(row: WifiInterfaceRecord, profiles: WifiProfiles): WifiInterfaceRecord {
  const configuration = named(profiles.configuration, row.configuration);
  const layers = [
    ...attached(row, profiles),
    configuration,
    ...(configuration ? attached(configuration, profiles) : []),
  ];
  return layers.reduce<WifiInterfaceRecord>(inheritSettings, row);
}

interface ProfileNames {
  readonly channel_profile: string | null;
  readonly security_profile: string | null;
  readonly datapath_profile: string | null;
  readonly steering_profile: string | null;
}

function attached(row: ProfileNames, profiles: WifiProfiles): (object | undefined)[] {
  return [
    named(profiles.channel, row.channel_profile),
    named(profiles.security, row.security_profile),
    named(profiles.datapath, row.datapath_profile),
    named(profiles.steering, row.steering_profile),
  ];
}

/** The profile of a name; a name that nothing has is as good as none. */
export function named<T extends { name: string | null }>(records: readonly T[], name: string | null): T | undefined {
  return name === null ? undefined : records.find((record) => record.name === name);
}

/** Takes from the lower layer what the upper one leaves open, settings only: never a name or an address. */
export function inheritSettings<T extends object>(upper: T, lower: object | undefined): T {
  return fillNulls(upper, lower, own);
}

const own = new Set(["row_id", "name", "configuration", "mac_address", "radio_mac_address", "master_interface", "cap"]);
