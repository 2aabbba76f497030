import { boardTables, emptyAddressMenus, emptyWifiMenus, lease, wifiCounters, wifiMaster } from "./rows.ts";
import type { Site } from "./site.ts";

const lab = {
  ...{ configuration: "lab", "configuration.ssid": "Lab", "security.authentication-types": "wpa3-psk" },
  "security.ft": "true",
} as const;

export const mlo: Site = {
  name: "mlo",
  shows:
    "WiFi 7 on 7.25: multi-link devices on an MLD interface, one with two links, one with one; rows tell addresses.",
  routers: [
    {
      tables: {
        ...boardTables({
          identity: "lab",
          version: "7.25",
          boardName: "hAP be^3",
          model: "H53UG-5HbeD2HbeD",
          architecture: "arm64",
          uptime: "1h",
          baseMac: "02:00:00:12:00:00",
        }),
        ...emptyAddressMenus,
        ...emptyWifiMenus,
        "/interface/wifi": [
          {
            ...{ ".id": "*2", "default-name": "wifi1", name: "wifi1", ...wifiMaster, ...lab, "mld-interface": "mld1" },
            ...{ "mac-address": "02:00:00:12:00:10", "radio-mac": "02:00:00:12:00:10" },
          },
          {
            ...{ ".id": "*3", "default-name": "wifi2", name: "wifi2", ...wifiMaster, ...lab, "mld-interface": "mld1" },
            ...{ "mac-address": "02:00:00:12:00:11", "radio-mac": "02:00:00:12:00:11" },
          },
          {
            ...{ ".id": "*9", name: "mld1", "mld-name": "mld1", ...wifiMaster, ...lab, master: "false" },
            "mac-address": "02:00:00:12:00:12",
          },
        ],
        "/interface/wifi/radio": [
          { ".id": "*1", "radio-mac": "02:00:00:12:00:10", interface: "wifi1", local: "true", "ml-group": "0" },
          { ".id": "*2", "radio-mac": "02:00:00:12:00:11", interface: "wifi2", local: "true", "ml-group": "0" },
        ],
        "/interface/wifi/monitor": [
          { name: "wifi1", state: "running", channel: "5180/be/Ceeeeeee", "tx-power": "24", "mld-link-id": "0" },
          { name: "wifi2", state: "running", channel: "2437/be/Ce", "tx-power": "17", "mld-link-id": "1" },
        ],
        "/interface/wifi/registration-table": [
          {
            ...{ ".id": "*1", interface: "mld1", ssid: "Lab", "mac-address": "00:00:5E:00:53:01", uptime: "12m30s" },
            ...{ "last-activity": "20ms", "signal-per-link": "-47,-58", "auth-type": "wpa3-psk-gd" },
            ...{ band: "5ghz-be,2ghz-be", "mld-interfaces": "wifi1,wifi2" },
            ...{ "mld-link-addresses": "00:00:5E:00:53:11,00:00:5E:00:53:12" },
            ...{ "tx-rate": "2882400000", "tx-rate-per-link": "2882400000,344100000" },
            ...{ "rx-rate": "2594100000", "rx-rate-per-link": "2594100000,309700000" },
            ...{ "tx-bytes-per-link": "11000000,678220", "rx-bytes-per-link": "43000000,900697", ...wifiCounters },
            ...{ mfp: "true", "dhcp-hostname": "lab-phone", "dhcp-address": "10.18.0.11" },
          },
          {
            ...{ ".id": "*2", interface: "mld1", ssid: "Lab", "mac-address": "00:00:5E:00:53:02", uptime: "3m" },
            ...{ "last-activity": "0ms", "signal-per-link": "-39", "auth-type": "wpa3-psk-gd", band: "5ghz-be" },
            ...{ "mld-interfaces": "wifi1", "mld-link-addresses": "00:00:5E:00:53:21", "tx-rate": "1441200000" },
            ...{ "tx-rate-per-link": "1441200000", "rx-rate": "1297000000", "rx-rate-per-link": "1297000000" },
            ...{ ...wifiCounters, "dhcp-hostname": "stick", "dhcp-address": "0.0.0.0" },
          },
          {
            ...{ ".id": "*3", interface: "wifi2", ssid: "Lab", "mac-address": "00:00:5E:00:53:03", uptime: "1h" },
            ...{ "last-activity": "1s", signal: "-70", "auth-type": "wpa3-psk", band: "2ghz-ax" },
            ...{ "tx-rate": "243700000", "rx-rate": "206400000", ...wifiCounters },
          },
        ],
        "/ip/dhcp-server/lease": [
          lease({ address: "10.18.0.13", "mac-address": "00:00:5E:00:53:03", comment: "Lab printer" }),
        ],
      },
    },
  ],
  facts: {
    devices: `
      mac_address       | name        | name_source   | ip_address | ip_source
      00:00:5E:00:53:01 | lab-phone   | host_name     | 10.18.0.11 | registration
      00:00:5E:00:53:02 | stick       | host_name     | -          | -
      00:00:5E:00:53:03 | Lab printer | lease_comment | 10.18.0.13 | dhcp_lease`,
    places: `
      mac_address       | router | access_point | interface | stack | ssid | other_associations
      00:00:5E:00:53:01 | lab    | lab          | mld1      | wifi  | Lab  | -
      00:00:5E:00:53:02 | lab    | lab          | mld1      | wifi  | Lab  | -
      00:00:5E:00:53:03 | lab    | lab          | wifi2     | wifi  | Lab  | -`,
    // The specs do not say which link speaks for a device that uses two.
    signals: `
      mac_address       | band | wifi_standard | channel_mhz | channel_width_mhz | signal_dbm | tx_rate_bps | rx_rate_bps | uptime_seconds | idle_seconds
      00:00:5E:00:53:01 | ?    | 802.11be      | ?           | ?                 | -47        | 2882400000  | 2594100000  | 750            | 0.02
      00:00:5E:00:53:02 | 5ghz | 802.11be      | 5180        | 160               | -39        | 1441200000  | 1297000000  | 180            | 0
      00:00:5E:00:53:03 | 2ghz | 802.11ax      | 2437        | 40                | -70        | 243700000   | 206400000   | 3600           | 1`,
    interfaces: `
      name  | router | access_point | stack | is_master | ssid | band | channel_mhz | channel_width_mhz | device_count
      mld1  | lab    | lab          | wifi  | false     | Lab  | -    | -           | -                 | 2
      wifi1 | lab    | lab          | wifi  | true      | Lab  | 5ghz | 5180        | 160               | ?
      wifi2 | lab    | lab          | wifi  | true      | Lab  | 2ghz | 2437        | 40                | ?`,
    access_points: `
      name | router | is_local | model            | version | base_mac_address  | state | device_count | interfaces
      lab  | lab    | true     | H53UG-5HbeD2HbeD | 7.25    | 02:00:00:12:00:00 | ok    | 3            | mld1, wifi1, wifi2`,
  },
};
