import type { Row, SimulatorTables } from "@mtw/routeros-simulator";
import { idText } from "./ros-text.ts";
import type { SiteAccessPoint, SiteInterface } from "./site-access-points.ts";

const SSIDS = { staff: "Campus", things: "Campus-Things" } as const;

/** The name of a network, as devices see it. */
export function ssidOf(wifi: SiteInterface): string {
  return SSIDS[wifi.network];
}

/** The WiFi menus of the controller, other than the registration table. */
export function wifiTables(accessPoints: readonly SiteAccessPoint[]): SimulatorTables {
  const interfaces = accessPoints.flatMap((accessPoint) => accessPoint.interfaces);
  const masters = interfaces.filter((wifi) => wifi.master === null);
  return {
    "/interface/wifi": interfaces.map(interfaceRow),
    "/interface/wifi/radio": masters.map(radioRow),
    "/interface/wifi/monitor": masters.map(monitorRow),
    "/interface/wifi/capsman/remote-cap": accessPoints.map(remoteCapRow),
  };
}

function interfaceRow(wifi: SiteInterface): Row {
  return {
    ".about": `managed by CAPsMAN, mode: AP, SSID: ${ssidOf(wifi)}, channel: ${wifi.channel}`,
    ".id": idText(wifi.number),
    "arp-timeout": "auto",
    bound: "true",
    ...(wifi.master === null ? { cap: wifi.cap } : {}),
    ...settingsOf(wifi),
    disabled: "false",
    dynamic: "true",
    inactive: "false",
    l2mtu: "1560",
    "mac-address": wifi.mac,
    master: String(wifi.master === null),
    ...(wifi.master === null ? {} : { "master-interface": wifi.master }),
    name: wifi.name,
    ...(wifi.master === null ? { "radio-mac": wifi.radioMac } : {}),
    running: "true",
  };
}

/** The effective settings, as RouterOS 7.15 and later print them; the passphrase is one of them. */
function settingsOf(wifi: SiteInterface): Row {
  const isStaff = wifi.network === "staff";
  return {
    ...(wifi.master === null ? channelOf(wifi) : {}),
    configuration: `${ssidOf(wifi)} ${wifi.band}`,
    "configuration.country": "Netherlands",
    "configuration.mode": "ap",
    "configuration.ssid": ssidOf(wifi),
    "datapath.bridge": "bridge",
    ...(isStaff ? {} : { "datapath.vlan-id": "20" }),
    "security.authentication-types": isStaff ? "wpa2-psk,wpa3-psk" : "wpa2-psk",
    "security.connect-priority": "0/1",
    "security.ft": String(isStaff),
    "security.ft-over-ds": String(isStaff),
    "security.passphrase": "simulated secret of the site",
    "steering.rrm": String(isStaff),
    ...(isStaff ? { "steering.transition-threshold": "-75" } : {}),
    "steering.wnm": String(isStaff),
  };
}

function channelOf({ band }: SiteInterface): Row {
  const is2g = band === "2g";
  return {
    "channel.band": is2g ? "2ghz-ax" : "5ghz-ax",
    "channel.frequency": is2g ? "2412,2437,2462" : "5180,5260,5500,5580",
    "channel.width": is2g ? "20/40mhz" : "20/40/80mhz",
  };
}

function radioRow(wifi: SiteInterface): Row {
  const is2g = wifi.band === "2g";
  return {
    ".id": idText(wifi.number),
    bands: is2g
      ? "2ghz-g:20mhz,2ghz-n:20mhz,20/40mhz,2ghz-ax:20mhz,20/40mhz"
      : "5ghz-a:20mhz,5ghz-n:20mhz,20/40mhz,5ghz-ac:20mhz,20/40mhz,20/40/80mhz,5ghz-ax:20mhz,20/40mhz,20/40/80mhz",
    cap: wifi.cap,
    "current-country": "Netherlands",
    interface: wifi.name,
    "max-peers": "120",
    "radio-mac": wifi.radioMac,
    "rx-chains": "0,1",
    "tx-chains": "0,1",
  };
}

const monitorRow = ({ name, channel, band }: SiteInterface): Row => ({
  "authorized-peers": "12",
  channel,
  name,
  "registered-peers": "12",
  state: "running",
  "tx-power": band === "2g" ? "17" : "23",
});

const remoteCapRow = ({ identity, address, baseMac }: SiteAccessPoint, index: number): Row => ({
  ".id": idText(index + 1),
  address,
  "base-mac": baseMac,
  "board-name": "cAPGi-5HaxD2HaxD",
  "common-name": "",
  "connected-time": "2w3d4h5m6s",
  identity,
  serial: `SIM${String(index).padStart(8, "0")}`,
  state: "Ok",
  uptime: "2w3d4h7m51s",
  version: "7.24.2",
});
