import type { TableRecord } from "../define-table.ts";
import { bandOfFrequency } from "../parse/band.ts";
import type { wirelessInterface } from "../tables/wireless-interface.ts";
import type { wirelessSecurityProfile } from "../tables/wireless-security-profile.ts";
import { followMasters } from "./follow-masters.ts";
import { noRoamingSettings, taggedVlan } from "./legacy-settings.ts";
import { type InterfaceView, localAccessPoint } from "./stack-view.ts";
import type { RadioFacts } from "./wifi-radio-facts.ts";
import { named } from "./wifi-settings.ts";
import type { WirelessStackTables } from "./wireless-stack-tables.ts";

type WirelessInterface = TableRecord<typeof wirelessInterface>;
type Monitor = WirelessStackTables["monitors"][number];

/** Joins each interface with its master, its radio and its security profile. */
export function joinWirelessInterfaces(tables: WirelessStackTables): InterfaceView[] {
  const byName = new Map(tables.interfaces.map((record) => [record.name, record]));
  const monitors = new Map(tables.monitors.map((monitor) => [monitor.name, monitor]));
  return tables.interfaces.map((record) => {
    const master = followMasters(record, byName);
    return {
      name: record.name,
      stack: "wireless",
      access_point_key: localAccessPoint,
      ssid: record.ssid,
      ...radioFactsOf(master, monitors.get(master.name)),
      mac_address: record.mac_address,
      // The menu has no radio-mac; a master interface has its radio's address unless somebody changed it.
      radio_mac_address: master.mac_address,
      is_master: record.master_interface === null,
      master_interface: record.master_interface,
      is_running: record.is_running,
      is_disabled: record.is_disabled,
      authentication_types: authenticationTypes(named(tables.securityProfiles, record.security_profile)),
      ...noRoamingSettings,
      vlan_id: taggedVlan(record),
      configuration: null,
    };
  });
}

/** What the radio does now beats what it is set to. */
function radioFactsOf(master: WirelessInterface, monitor: Monitor | undefined): RadioFacts {
  const channel = monitor?.channel ?? null;
  // Switched off, a radio is on no channel, whatever it is set to.
  const channel_mhz = channel?.channel_mhz ?? (master.is_disabled ? null : master.configured_mhz);
  const bandInUse = channel_mhz === null ? null : bandOfFrequency(channel_mhz);
  return {
    band: bandInUse ?? master.configured_band?.band ?? null,
    wifi_standard: channel?.wifi_standard ?? master.configured_band?.wifi_standard ?? null,
    channel_mhz,
    channel_width_mhz: channel?.channel_width_mhz ?? null,
    tx_power_dbm: channel?.tx_power_dbm ?? null,
  };
}

/** The mode `none` is an open network; with static keys (WEP) the mode is all that there is to say. */
function authenticationTypes(
  profile: TableRecord<typeof wirelessSecurityProfile> | undefined,
): readonly string[] | null {
  if (!profile?.mode || profile.mode === "dynamic-keys") return profile?.authentication_types ?? null;
  return profile.mode === "none" ? [] : [profile.mode];
}
