import type { Row } from "../../simulator-tables.ts";
import { rowId } from "../../store/normalize-rows.ts";
import { capText, configurationName, HOUSE_INTERFACES, type HouseInterface } from "./house-interfaces.ts";
import { HOUSE_NETWORKS } from "./house-networks.ts";
import { CHANNELS, COUNTRY, prefixed, STEERING, securityOf } from "./wifi-settings.ts";

/** Devices at each interface, by its name. */
export type DeviceCounts = ReadonlyMap<string, number>;

/** Counts the registration rows at each interface. */
export function countDevices(registrations: readonly Row[]): DeviceCounts {
  const counts = new Map<string, number>();
  for (const { interface: name = "" } of registrations) counts.set(name, (counts.get(name) ?? 0) + 1);
  return counts;
}

/** The rows of `/interface/wifi` with their effective settings, the passphrase among them. */
export function wifiInterfaceRows(counts: DeviceCounts): Row[] {
  return HOUSE_INTERFACES.map((wifi) => ({
    ".about": aboutText(wifi),
    ".id": rowId(wifi.number),
    "arp-timeout": "auto",
    bound: "true",
    configuration: configurationName(wifi.network, wifi.band),
    ...effectiveSettings(wifi),
    disabled: "false",
    dynamic: "true",
    inactive: "false",
    l2mtu: "1560",
    "mac-address": wifi.mac,
    name: wifi.name,
    running: String((counts.get(wifi.name) ?? 0) > 0),
    ...(wifi.master === null
      ? { cap: capText(wifi.accessPoint), master: "true", "radio-mac": wifi.radio.mac }
      : { master: "false", "master-interface": wifi.master }),
  }));
}

function effectiveSettings(wifi: HouseInterface): Row {
  const network = HOUSE_NETWORKS[wifi.network];
  return {
    "configuration.country": COUNTRY,
    "configuration.mode": "ap",
    "configuration.ssid": network.ssid,
    ...(wifi.master === null ? prefixed("channel", CHANNELS[wifi.band]) : {}),
    "datapath.bridge": "bridge",
    "datapath.traffic-processing": "on-cap",
    ...(network.vlanId === null ? {} : { "datapath.vlan-id": network.vlanId }),
    ...prefixed("security", securityOf(wifi.network)),
    ...prefixed("steering", STEERING[wifi.network]),
  };
}

/** A remark for people; RouterOS words it differently from version to version. */
function aboutText({ accessPoint, network, radio }: HouseInterface): string {
  return `on CAP ${accessPoint.address}, mode: AP, SSID: ${HOUSE_NETWORKS[network].ssid}, channel: ${radio.channel}`;
}
