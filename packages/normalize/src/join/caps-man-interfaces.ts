import { bandOfFrequency } from "../parse/band.ts";
import type { CapsManCapFinder } from "./caps-man-caps.ts";
import type { CapsManInterfaceRecord } from "./caps-man-settings.ts";
import type { CapsManStackTables } from "./caps-man-stack-tables.ts";
import { followMasters } from "./follow-masters.ts";
import { noRoamingSettings, taggedVlan } from "./legacy-settings.ts";
import { type InterfaceView, localAccessPoint } from "./stack-view.ts";
import type { RadioFacts } from "./wifi-radio-facts.ts";

/** Joins each interface with its master, its radio and its access point. */
export function joinCapsManInterfaces(tables: CapsManStackTables, caps: CapsManCapFinder): InterfaceView[] {
  const byName = new Map(tables.interfaces.map((record) => [record.name, record]));
  const accessPointKey = accessPointFinder(tables, caps);
  return tables.interfaces.map((record) => {
    const master = followMasters(record, byName);
    return {
      name: record.name,
      stack: "capsman",
      access_point_key: accessPointKey(master),
      ssid: record.ssid,
      ...radioFactsOf(master),
      mac_address: record.mac_address ?? record.radio_mac_address,
      radio_mac_address: master.radio_mac_address,
      is_master: record.master_interface === null,
      master_interface: record.master_interface,
      is_running: record.is_running,
      is_disabled: record.is_disabled,
      authentication_types: record.authentication_types,
      ...noRoamingSettings,
      vlan_id: taggedVlan(record),
      configuration: record.configuration,
    };
  });
}

/** Makes the function that tells a master's access point: the router itself, a CAP, or null when its radio is away. */
function accessPointFinder({ radios }: CapsManStackTables, caps: CapsManCapFinder) {
  const byMac = new Map(radios.map((radio) => [radio.radio_mac_address, radio]));
  const byInterface = new Map(radios.map((radio) => [radio.interface, radio]));
  return ({ name, radio_mac_address }: CapsManInterfaceRecord): string | null => {
    const radio = byMac.get(radio_mac_address ?? "") ?? byInterface.get(name);
    if (!radio) return null;
    return radio.is_local ? localAccessPoint : (caps.findByRadio(radio)?.key ?? null);
  };
}

function radioFactsOf({ channel }: CapsManInterfaceRecord): RadioFacts {
  return {
    band: channel && bandOfFrequency(channel.channel_mhz),
    wifi_standard: channel?.wifi_standard ?? null,
    channel_mhz: channel?.channel_mhz ?? null,
    channel_width_mhz: channel?.channel_width_mhz ?? null,
    tx_power_dbm: channel?.tx_power_dbm ?? null,
  };
}
