import { arpEntry, boardTables, emptyAddressMenus, emptyWifiMenus, lease, wifiCounters, wifiMaster } from "./rows.ts";
import type { Site } from "./site.ts";

const home = {
  ...{ configuration: "home", "configuration.ssid": "Terrace", "security.authentication-types": "wpa2-psk" },
  ...{ "steering.rrm": "true", "steering.wnm": "true" },
} as const;

/** One access point of the site: bridges only, so it has no lease and no ARP entry of its devices. */
const east = {
  ...boardTables({
    identity: "east",
    version: "7.24",
    boardName: "cAP ax",
    model: "cAPGi-5HaxD2HaxD",
    architecture: "arm64",
    uptime: "1d",
    baseMac: "02:00:00:09:01:00",
  }),
  ...emptyAddressMenus,
  ...emptyWifiMenus,
  "/interface/wifi": [
    {
      ...{ ".id": "*2", "default-name": "wifi1", name: "wifi1", ...wifiMaster, ...home },
      ...{ "mac-address": "02:00:00:09:01:10", "radio-mac": "02:00:00:09:01:10" },
    },
  ],
  "/interface/wifi/radio": [
    { ".id": "*1", "radio-mac": "02:00:00:09:01:10", interface: "wifi1", local: "true", "hw-type": "QCA6018" },
  ],
  "/interface/wifi/monitor": [
    { state: "running", channel: "5180/ax/Ceee", "tx-power": "23", "registered-peers": "2", "authorized-peers": "2" },
  ],
  "/interface/wifi/registration-table": [
    {
      ...{ ".id": "*5", interface: "wifi1", ssid: "Terrace", "mac-address": "00:00:5E:00:53:01" },
      ...{ uptime: "2h", "last-activity": "40s", signal: "-83", "auth-type": "wpa2-psk" },
      ...{ band: "5ghz-ax", "tx-rate": "6000000", "rx-rate": "6000000", ...wifiCounters },
    },
    {
      ...{ ".id": "*6", interface: "wifi1", ssid: "Terrace", "mac-address": "00:00:5E:00:53:02" },
      ...{ uptime: "1d", "last-activity": "1s200ms", signal: "-50", "auth-type": "wpa2-psk" },
      ...{ band: "5ghz-ac", "tx-rate": "433300000", "rx-rate": "390000000", ...wifiCounters },
    },
  ],
};

const garage = {
  ...boardTables({
    identity: "MikroTik",
    version: "7.24",
    boardName: "wAP ax",
    model: "wAPG-5HaxD2HaxD",
    architecture: "arm",
    uptime: "2d",
    baseMac: "02:00:00:09:02:00",
  }),
  ...emptyAddressMenus,
  ...emptyWifiMenus,
  "/interface/wifi": [
    {
      ...{ ".id": "*2", "default-name": "wifi1", name: "wifi1", ...wifiMaster, ...home },
      ...{ "mac-address": "02:00:00:09:02:10", "radio-mac": "02:00:00:09:02:10" },
    },
  ],
  "/interface/wifi/radio": [
    { ".id": "*1", "radio-mac": "02:00:00:09:02:10", interface: "wifi1", local: "true", "hw-type": "QCA5018" },
  ],
  "/interface/wifi/monitor": [
    { state: "running", channel: "2412/ax", "tx-power": "15", "registered-peers": "1", "authorized-peers": "1" },
  ],
  "/interface/wifi/registration-table": [
    {
      ...{ ".id": "*7", interface: "wifi1", ssid: "Terrace", "mac-address": "00:00:5E:00:53:01" },
      ...{ uptime: "38s500ms", "last-activity": "10ms", signal: "-49", "auth-type": "wpa2-psk" },
      ...{ band: "2ghz-ax", "tx-rate": "286800000", "rx-rate": "258100000", ...wifiCounters },
    },
  ],
};

const shed = {
  ...garage,
  ...boardTables({
    identity: "MikroTik",
    version: "7.23.2",
    boardName: "wAP ax",
    model: "wAPG-5HaxD2HaxD",
    architecture: "arm",
    uptime: "5d",
    baseMac: "02:00:00:09:03:00",
  }),
  "/interface/wifi": [
    {
      ...{ ".id": "*2", "default-name": "wifi1", name: "wifi1", ...wifiMaster, ...home },
      ...{ "mac-address": "02:00:00:09:03:10", "radio-mac": "02:00:00:09:03:10" },
    },
  ],
  "/interface/wifi/radio": [
    { ".id": "*1", "radio-mac": "02:00:00:09:03:10", interface: "wifi1", local: "true", "hw-type": "QCA5018" },
  ],
  "/interface/wifi/registration-table": [
    {
      ...{ ".id": "*8", interface: "wifi1", ssid: "Terrace", "mac-address": "CA:00:5E:00:53:03" },
      ...{ uptime: "5m", "last-activity": "100ms", signal: "-66", "auth-type": "wpa2-psk" },
      ...{ band: "2ghz-n", "tx-rate": "144400000", "rx-rate": "130000000", ...wifiCounters },
    },
  ],
};

export const standaloneAps: Site = {
  name: "standalone-aps",
  shows:
    "Three standalone APs of 7.24, two of one identity, behind a wired gateway that alone knows leases; one device roams.",
  routers: [
    {
      tables: {
        ...boardTables({
          identity: "terrace-gw",
          version: "7.20.1",
          boardName: "hEX S",
          model: "RB760iGS",
          architecture: "mmips",
          uptime: "10w",
          baseMac: "02:00:00:09:00:00",
        }),
        ...emptyAddressMenus,
        ...emptyWifiMenus,
        "/ip/dhcp-server/lease": [
          lease({ address: "10.9.0.11", "mac-address": "00:00:5E:00:53:01", comment: "Nora's phone" }),
          lease({ address: "10.9.0.13", "mac-address": "CA:00:5E:00:53:03", "host-name": "iPad" }),
        ],
        "/ip/arp": [
          arpEntry({ address: "10.9.0.12", "mac-address": "00:00:5E:00:53:02" }),
          arpEntry({ address: "10.9.0.2", "mac-address": "02:00:00:09:01:00" }),
        ],
      },
    },
    { tables: east },
    { name: "garage", tables: garage },
    { name: "shed", tables: shed },
  ],
  facts: {
    devices: `
      mac_address       | name              | name_source   | ip_address | ip_source
      00:00:5E:00:53:01 | Nora's phone      | lease_comment | 10.9.0.11  | dhcp_lease
      00:00:5E:00:53:02 | 00:00:5E:00:53:02 | mac_address   | 10.9.0.12  | arp
      CA:00:5E:00:53:03 | iPad              | host_name     | 10.9.0.13  | dhcp_lease`,
    places: `
      mac_address       | router | access_point      | interface | stack | ssid    | other_associations
      00:00:5E:00:53:01 | garage | MikroTik 09:02:00 | wifi1     | wifi  | Terrace | east/wifi1
      00:00:5E:00:53:02 | east   | east              | wifi1     | wifi  | Terrace | -
      CA:00:5E:00:53:03 | shed   | MikroTik 09:03:00 | wifi1     | wifi  | Terrace | -`,
    signals: `
      mac_address       | band | wifi_standard | channel_mhz | channel_width_mhz | signal_dbm | tx_rate_bps | rx_rate_bps | uptime_seconds | idle_seconds
      00:00:5E:00:53:01 | 2ghz | 802.11ax      | 2412        | 20                | -49        | 286800000   | 258100000   | 38.5           | 0.01
      00:00:5E:00:53:02 | 5ghz | 802.11ac      | 5180        | 80                | -50        | 433300000   | 390000000   | 86400          | 1.2
      CA:00:5E:00:53:03 | 2ghz | 802.11n       | 2412        | 20                | -66        | 144400000   | 130000000   | 300            | 0.1`,
    interfaces: `
      name  | router | access_point      | stack | is_master | ssid    | band | channel_mhz | channel_width_mhz | device_count
      wifi1 | east   | east              | wifi  | true      | Terrace | 5ghz | 5180        | 80                | 1
      wifi1 | garage | MikroTik 09:02:00 | wifi  | true      | Terrace | 2ghz | 2412        | 20                | 1
      wifi1 | shed   | MikroTik 09:03:00 | wifi  | true      | Terrace | 2ghz | 2412        | 20                | 1`,
    access_points: `
      name              | router | is_local | model            | version | base_mac_address  | state | device_count | interfaces
      MikroTik 09:02:00 | garage | true     | wAPG-5HaxD2HaxD  | 7.24    | 02:00:00:09:02:00 | ok    | 1            | wifi1
      MikroTik 09:03:00 | shed   | true     | wAPG-5HaxD2HaxD  | 7.23.2  | 02:00:00:09:03:00 | ok    | 1            | wifi1
      east              | east   | true     | cAPGi-5HaxD2HaxD | 7.24    | 02:00:00:09:01:00 | ok    | 1            | wifi1`,
  },
};
