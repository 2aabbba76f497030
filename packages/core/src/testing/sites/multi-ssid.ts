import {
  boardTables,
  emptyAddressMenus,
  emptyWifiMenus,
  lease,
  wifiCounters,
  wifiMaster,
  wifiVirtual,
} from "./rows.ts";
import type { Site } from "./site.ts";

const family = {
  ...{ configuration: "family", "configuration.ssid": "Villa", "security.authentication-types": "wpa3-psk" },
  ...{ "security.ft": "true", "datapath.vlan-id": "5" },
} as const;
const cafe = {
  ...{ configuration: "café", "configuration.ssid": "Café, bitte", "security.authentication-types": "" },
  ...{ "datapath.vlan-id": "20", "datapath.client-isolation": "true" },
} as const;

export const multiSsid: Site = {
  name: "multi-ssid",
  shows:
    "Many SSIDs on two radios: virtual interfaces with odd names, one open, one off, one below another virtual one.",
  routers: [
    {
      tables: {
        ...boardTables({
          identity: "villa",
          version: "7.24.2",
          boardName: "hAP ax^3",
          model: "C53UiG+5HPaxD2HPaxD",
          architecture: "arm64",
          uptime: "1w2d3h4m5s",
          baseMac: "02:00:00:0A:00:00",
        }),
        ...emptyAddressMenus,
        ...emptyWifiMenus,
        "/interface/wifi": [
          {
            ...{ ".id": "*2", "default-name": "wifi1", name: "wifi1", ...wifiMaster, ...family },
            ...{ "mac-address": "02:00:00:0A:00:10", "radio-mac": "02:00:00:0A:00:10" },
          },
          {
            ...{ ".id": "*3", "default-name": "wifi2", name: "house, 2G", ...wifiMaster, ...family },
            ...{ "mac-address": "02:00:00:0A:00:11", "radio-mac": "02:00:00:0A:00:11" },
          },
          {
            ...{ ".id": "*9", name: "café@5g", "master-interface": "wifi1", ...wifiVirtual, ...cafe },
            "mac-address": "06:00:00:0A:00:10",
          },
          {
            ...{ ".id": "*A", name: "café, terrace", "master-interface": "house, 2G", ...wifiVirtual, ...cafe },
            "mac-address": "06:00:00:0A:00:11",
          },
          {
            ...{ ".id": "*B", name: "iot", "master-interface": "house, 2G", ...wifiVirtual, running: "false" },
            ...{ "configuration.ssid": "Villa IoT", "security.authentication-types": "wpa2-psk" },
            ...{ "mac-address": "06:00:00:0A:00:12", "datapath.vlan-id": "30" },
          },
          {
            ...{ ".id": "*C", name: "cams", "master-interface": "café, terrace", ...wifiVirtual },
            ...{ "configuration.ssid": "Villa cams", "security.authentication-types": "wpa2-psk" },
            ...{ "mac-address": "06:00:00:0A:00:13", "datapath.vlan-id": "40" },
          },
          {
            ...{ ".id": "*D", name: "wifi1-party", "master-interface": "wifi1", ...wifiVirtual },
            ...{ "configuration.ssid": "Party", "security.authentication-types": "wpa2-psk" },
            ...{ "mac-address": "06:00:00:0A:00:14", running: "false", inactive: "true", disabled: "true" },
          },
        ],
        "/interface/wifi/radio": [
          { ".id": "*1", "radio-mac": "02:00:00:0A:00:10", interface: "wifi1", local: "true" },
          { ".id": "*2", "radio-mac": "02:00:00:0A:00:11", interface: "house, 2G", local: "true" },
        ],
        "/interface/wifi/monitor": [
          { state: "running", channel: "5260/ax/eCee/D", "tx-power": "23", "registered-peers": "1" },
          { state: "running", channel: "2472/ax", "tx-power": "17", "registered-peers": "0" },
        ],
        "/interface/wifi/registration-table": [
          {
            ...{ ".id": "*1", interface: "wifi1", ssid: "Villa", "mac-address": "00:00:5E:00:53:01" },
            ...{ uptime: "1h", "last-activity": "10ms", signal: "-50", "auth-type": "ft-wpa3-psk" },
            ...{ band: "5ghz-ax", "tx-rate": "1200900000", "rx-rate": "1200900000", ...wifiCounters, "vlan-id": "5" },
          },
          {
            ...{ ".id": "*2", interface: "café@5g", ssid: "Café, bitte", "mac-address": "DE:00:5E:00:53:02" },
            ...{ uptime: "10m", "last-activity": "2s", signal: "-72" },
            ...{ band: "5ghz-ac", "tx-rate": "390000000", "rx-rate": "351000000", ...wifiCounters, "vlan-id": "20" },
          },
          {
            ...{ ".id": "*3", interface: "café, terrace", ssid: "Café, bitte", "mac-address": "DE:00:5E:00:53:03" },
            ...{ uptime: "11m", "last-activity": "3s", signal: "-79" },
            ...{ band: "2ghz-n", "tx-rate": "13000000", "rx-rate": "6500000", ...wifiCounters, "vlan-id": "20" },
          },
          {
            ...{ ".id": "*4", interface: "cams", ssid: "Villa cams", "mac-address": "00:00:5E:00:53:04" },
            ...{ uptime: "2w", "last-activity": "0ms", signal: "-61", "auth-type": "wpa2-psk" },
            ...{ band: "2ghz-n", "tx-rate": "72200000", "rx-rate": "65000000", ...wifiCounters, "vlan-id": "40" },
          },
        ],
        "/ip/dhcp-server/lease": [
          lease({ address: "10.10.5.11", "mac-address": "00:00:5E:00:53:01", "host-name": "true" }),
          lease({ address: "10.10.20.12", "mac-address": "DE:00:5E:00:53:02", "host-name": "<b>guest</b>" }),
          lease({ address: "10.10.20.13", "mac-address": "DE:00:5E:00:53:03", "host-name": "" }),
          lease({ address: "10.10.40.14", "mac-address": "00:00:5E:00:53:04", comment: "Cam, gate" }),
        ],
      },
    },
  ],
  facts: {
    devices: `
      mac_address       | name              | name_source   | ip_address  | ip_source
      00:00:5E:00:53:01 | true              | host_name     | 10.10.5.11  | dhcp_lease
      00:00:5E:00:53:04 | Cam, gate         | lease_comment | 10.10.40.14 | dhcp_lease
      DE:00:5E:00:53:02 | <b>guest</b>      | host_name     | 10.10.20.12 | dhcp_lease
      DE:00:5E:00:53:03 | DE:00:5E:00:53:03 | mac_address   | 10.10.20.13 | dhcp_lease`,
    places: `
      mac_address       | router | access_point | interface     | stack | ssid        | other_associations
      00:00:5E:00:53:01 | villa  | villa        | wifi1         | wifi  | Villa       | -
      00:00:5E:00:53:04 | villa  | villa        | cams          | wifi  | Villa cams  | -
      DE:00:5E:00:53:02 | villa  | villa        | café@5g       | wifi  | Café, bitte | -
      DE:00:5E:00:53:03 | villa  | villa        | café, terrace | wifi  | Café, bitte | -`,
    signals: `
      mac_address       | band | wifi_standard | channel_mhz | channel_width_mhz | signal_dbm | tx_rate_bps | rx_rate_bps | uptime_seconds | idle_seconds
      00:00:5E:00:53:01 | 5ghz | 802.11ax      | 5260        | 80                | -50        | 1200900000  | 1200900000  | 3600           | 0.01
      00:00:5E:00:53:04 | 2ghz | 802.11n       | 2472        | 20                | -61        | 72200000    | 65000000    | 1209600        | 0
      DE:00:5E:00:53:02 | 5ghz | 802.11ac      | 5260        | 80                | -72        | 390000000   | 351000000   | 600            | 2
      DE:00:5E:00:53:03 | 2ghz | 802.11n       | 2472        | 20                | -79        | 13000000    | 6500000     | 660            | 3`,
    interfaces: `
      name          | router | access_point | stack | is_master | ssid        | band | channel_mhz | channel_width_mhz | device_count
      café, terrace | villa  | villa        | wifi  | false     | Café, bitte | 2ghz | 2472        | 20                | 1
      café@5g       | villa  | villa        | wifi  | false     | Café, bitte | 5ghz | 5260        | 80                | 1
      cams          | villa  | villa        | wifi  | false     | Villa cams  | 2ghz | 2472        | 20                | 1
      house, 2G     | villa  | villa        | wifi  | true      | Villa       | 2ghz | 2472        | 20                | 0
      iot           | villa  | villa        | wifi  | false     | Villa IoT   | 2ghz | 2472        | 20                | 0
      wifi1         | villa  | villa        | wifi  | true      | Villa       | 5ghz | 5260        | 80                | 1
      wifi1-party   | villa  | villa        | wifi  | false     | Party       | ?    | ?           | ?                 | 0`,
    access_points: `
      name  | router | is_local | model               | version | base_mac_address  | state | device_count | interfaces
      villa | villa  | true     | C53UiG+5HPaxD2HPaxD | 7.24.2  | 02:00:00:0A:00:00 | ok    | 4            | café, terrace, café@5g, cams, house, 2G, iot, wifi1, wifi1-party`,
  },
};
