import {
  accessListRows,
  bytes,
  type ContractDevice,
  type ContractRadio,
  idle,
  packets,
  uptime,
} from "./contract-site.ts";
import { legacyGaps } from "./legacy-gaps.ts";
import type { StackHarness } from "./stack-harness.ts";

/** Rows in the shape of RouterOS 6.4x and 7 with the package `wireless`. */
export const wirelessHarness: StackHarness = {
  stack: "wireless",
  gaps: { ...legacyGaps, caps: "the menu holds the router's own radios; those of CAPs are in /caps-man" },
  rowsOf: ({ radios = [], devices = [], comments }) => ({
    "/interface/wireless/registration-table": devices.map(registrationRow),
    "/interface/wireless": radios.flatMap(interfaceRows),
    "/interface/wireless/monitor": radios
      .filter((radio) => radio.master === undefined)
      .map(({ mhz, letters }) => ({ status: "running-ap", channel: `${mhz}/20-${letters}/ac/D(27dBm)` })),
    "/interface/wireless/security-profiles": [
      { name: "default", mode: "none", "authentication-types": "" },
      { name: "home", mode: "dynamic-keys", "authentication-types": "wpa2-psk" },
    ],
    "/interface/wireless/access-list": accessListRows(comments),
  }),
};

function interfaceRows(radio: ContractRadio) {
  const shared = { mode: "ap-bridge", "security-profile": radio.isOpen ? "default" : "home", "vlan-id": "1" };
  return [
    {
      name: radio.name,
      "mac-address": radio.radioMac,
      ssid: radio.ssid,
      band: "5ghz-a/n/ac",
      frequency: "auto",
      running: "true",
      ...(radio.master === undefined ? {} : { "master-interface": radio.master }),
      ...shared,
    },
    ...(radio.virtuals ?? []).map(({ name, ssid }) => ({ name, "master-interface": radio.name, ssid, ...shared })),
  ];
}

function registrationRow(device: ContractDevice) {
  const key = { interface: device.interface, "mac-address": device.mac };
  if (device.isBare) return key;
  return {
    ...key,
    ap: "false",
    wds: "false",
    "signal-strength": "-51@1Mbps",
    "tx-rate": "866.6Mbps-80MHz/2S/SGI",
    "rx-rate": "6Mbps",
    "p-throughput": "27568",
    bytes: device.bytes ?? bytes,
    packets,
    uptime,
    "last-activity": idle,
    "authentication-type": "wpa2-psk",
    "802.1x-port-enabled": "true",
  };
}
