import {
  accessListRows,
  bytes,
  type ContractDevice,
  type ContractRadio,
  type ContractSite,
  idle,
  packets,
  uptime,
} from "./contract-site.ts";
import type { StackHarness } from "./stack-harness.ts";

/** Rows in the shape of RouterOS 7.24 and, under the former name, of 7.12. */
export function createWifiHarness(stack: "wifi" | "wifiwave2"): StackHarness {
  const root = `/interface/${stack}`;
  return {
    stack,
    gaps: { device: {}, interface: {} },
    rowsOf: (site: ContractSite) => {
      const { radios = [], caps = [], devices = [], comments } = site;
      return {
        [`${root}/registration-table`]: devices.map((device) => registrationRow(device, radios)),
        [root]: radios.flatMap(interfaceRows),
        [`${root}/radio`]: radios.map(radioRow),
        [`${root}/capsman/remote-cap`]: caps.map(({ identity, baseMac }) => ({
          identity,
          address: `${baseMac}%bridge`,
          "base-mac": baseMac,
          "board-name": "cAPGi-5HaxD2HaxD",
          version: "7.24.2",
          state: "Ok",
        })),
        [`${root}/access-list`]: accessListRows(comments),
        [`${root}/monitor`]: radios
          .filter((radio) => radio.master === undefined)
          .map(({ mhz, letters }) => ({ state: "running", channel: `${mhz}/ac/${letters}`, "tx-power": "27" })),
      };
    },
  };
}

const capText = ({ cap }: ContractRadio) => (cap ? { cap: `${cap.identity}@${cap.baseMac}%*41` } : {});

function interfaceRows(radio: ContractRadio) {
  const settings = {
    "security.authentication-types": radio.isOpen ? "" : "wpa2-psk",
    "security.ft": "true",
    "steering.rrm": "true",
    "steering.wnm": "true",
    "steering.transition-threshold": "-75",
    "steering.2g-probe-delay": "true",
  };
  return [
    {
      name: radio.name,
      "radio-mac": radio.radioMac,
      "mac-address": radio.radioMac,
      "configuration.ssid": radio.ssid,
      running: "true",
      ...capText(radio),
      ...(radio.master === undefined ? { master: "true" } : { "master-interface": radio.master }),
      ...settings,
    },
    ...(radio.virtuals ?? []).map(({ name, ssid }) => ({
      name,
      "master-interface": radio.name,
      "configuration.ssid": ssid,
      ...settings,
    })),
  ];
}

const radioRow = (radio: ContractRadio) => ({
  "radio-mac": radio.radioMac,
  interface: radio.name,
  ...capText(radio),
  ...(radio.cap ? {} : { local: "true" }),
});

function registrationRow(device: ContractDevice, radios: readonly ContractRadio[]) {
  const names = ({ name, virtuals = [] }: ContractRadio) => [name, ...virtuals.map((virtual) => virtual.name)];
  const radio = radios.find((candidate) => names(candidate).includes(device.interface));
  const own = [radio, ...(radio?.virtuals ?? [])].find((candidate) => candidate?.name === device.interface);
  const key = { interface: device.interface, "mac-address": device.mac };
  if (device.isBare) return key;
  return {
    ...key,
    ...(own ? { ssid: own.ssid, band: "5ghz-ac" } : {}),
    signal: "-51",
    "tx-rate": "866600000",
    "rx-rate": "6000000",
    "tx-bits-per-second": "1200",
    "rx-bits-per-second": "800",
    bytes: device.bytes ?? bytes,
    packets,
    uptime,
    "last-activity": idle,
    "auth-type": "wpa2-psk",
    authorized: "true",
  };
}
