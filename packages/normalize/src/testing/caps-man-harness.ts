import { accessListRows, bytes, type ContractDevice, type ContractRadio, packets, uptime } from "./contract-site.ts";
import { legacyGaps } from "./legacy-gaps.ts";
import type { StackHarness } from "./stack-harness.ts";

/** Rows in the shape of RouterOS 7.21 and 7.22 with the package `wireless`. */
export const capsManHarness: StackHarness = {
  stack: "capsman",
  gaps: {
    device: {
      ...legacyGaps.device,
      idle_seconds: "rows have no last-activity",
      auth_type: "rows have no authentication type",
      is_authorized: "rows have no flag for it",
    },
    interface: legacyGaps.interface,
  },
  rowsOf: ({ radios = [], caps = [], devices = [], comments }) => ({
    "/caps-man/registration-table": devices.map(registrationRow),
    "/caps-man/interface": radios.flatMap(interfaceRows),
    "/caps-man/radio": radios.map(({ name, radioMac, cap }) => ({
      "radio-mac": radioMac,
      interface: name,
      ...(cap ? { "remote-cap-name": `[${cap.baseMac}]`, "remote-cap-identity": cap.identity } : { local: "true" }),
    })),
    "/caps-man/remote-cap": caps.map(({ identity, baseMac }) => ({
      name: `[${baseMac}]`,
      identity,
      address: `${baseMac}/27044`,
      "base-mac": baseMac,
      board: "RB952Ui-5ac2nD",
      version: "6.49.10",
      state: "Run",
    })),
    "/caps-man/access-list": accessListRows(comments),
    "/caps-man/configuration": [
      { name: "guest", ssid: "Guest", security: "home" },
      { name: "open", security: "open" },
      { name: "home", security: "home" },
    ],
    "/caps-man/security": [
      { name: "home", "authentication-types": "wpa2-psk" },
      { name: "open", "authentication-types": "" },
    ],
  }),
};

function interfaceRows(radio: ContractRadio) {
  return [
    {
      name: radio.name,
      "radio-mac": radio.radioMac,
      "mac-address": radio.radioMac,
      "master-interface": radio.master ?? "none",
      "current-channel": `${radio.mhz}/20-${radio.letters}/ac/D(27dBm)`,
      running: "true",
      configuration: radio.isOpen ? "open" : "home",
      "configuration.ssid": radio.ssid,
    },
    ...(radio.virtuals ?? []).map(({ name, ssid }) => ({
      name,
      "radio-mac": "00:00:00:00:00:00",
      "master-interface": radio.name,
      "current-channel": "",
      configuration: "guest",
      "configuration.ssid": ssid,
    })),
  ];
}

function registrationRow(device: ContractDevice) {
  const key = { interface: device.interface, "mac-address": device.mac };
  if (device.isBare) return key;
  return {
    ...key,
    "rx-signal": "-51",
    "tx-rate": "866.6Mbps-80MHz/2S/SGI",
    "rx-rate": "6Mbps",
    bytes: device.bytes ?? bytes,
    packets,
    uptime,
    "eap-identity": "",
  };
}
