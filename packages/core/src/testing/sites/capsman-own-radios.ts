import { boardTables, emptyAddressMenus, emptyLegacyMenus, lease } from "./rows.ts";
import type { Site } from "./site.ts";

const master = {
  ...{ "master-interface": "none", master: "true", dynamic: "true", bound: "true", disabled: "false" },
  ...{ inactive: "false", running: "true", configuration: "inn", "current-state": "running-ap" },
} as const;
const station = { ssid: "Inn", "eap-identity": "", packets: "11,22", bytes: "3300,4400" } as const;

export const capsmanOwnRadios: Site = {
  name: "capsman-own-radios",
  shows:
    "Legacy CAPsMAN on 7.12 manages the controller's own radio beside a CAP: the controller is a local access point.",
  routers: [
    {
      tables: {
        ...boardTables({
          identity: "inn",
          version: "7.12.1",
          boardName: "hAP ac",
          model: "RB962UiGS-5HacT2HnT",
          architecture: "mipsbe",
          uptime: "8w",
          baseMac: "02:00:00:14:00:00",
        }),
        ...emptyAddressMenus,
        ...emptyLegacyMenus,
        "/caps-man/interface": [
          {
            ...{ ".id": "*10", name: "cap1", "radio-mac": "02:00:00:14:00:10", "mac-address": "02:00:00:14:00:10" },
            ...{ ...master, "current-channel": "2412/20-Ce/gn(20dBm)", "current-registered-clients": "1" },
          },
          {
            ...{ ".id": "*11", name: "cap2", "radio-mac": "02:00:00:14:01:10", "mac-address": "02:00:00:14:01:10" },
            ...{ ...master, "current-channel": "2462/20/gn(20dBm)", "current-registered-clients": "1" },
          },
        ],
        "/caps-man/radio": [
          {
            ...{ ".id": "*1", "radio-mac": "02:00:00:14:00:10", "remote-cap-name": "[02:00:00:14:00:00]" },
            ...{ "remote-cap-identity": "inn", interface: "cap1", local: "true", provisioned: "true" },
          },
          {
            ...{ ".id": "*2", "radio-mac": "02:00:00:14:01:10", "remote-cap-name": "[02:00:00:14:01:00]" },
            ...{ "remote-cap-identity": "inn", interface: "cap2", local: "false", provisioned: "true" },
          },
        ],
        "/caps-man/remote-cap": [
          {
            ...{ ".id": "*1", address: "127.0.0.1/55123", name: "[02:00:00:14:00:00]", board: "RB962UiGS-5HacT2HnT" },
            ...{ version: "7.12.1", identity: "inn", "base-mac": "02:00:00:14:00:00", state: "Run", radios: "1" },
          },
          {
            ...{ ".id": "*2", address: "02:00:00:14:01:00/27044", name: "[02:00:00:14:01:00]", board: "RBwAP2nD" },
            ...{ version: "7.12.1", identity: "inn", "base-mac": "02:00:00:14:01:00", state: "Run", radios: "1" },
          },
        ],
        "/caps-man/configuration": [{ ".id": "*1", name: "inn", ssid: "Inn", mode: "ap", security: "inn" }],
        "/caps-man/security": [{ ".id": "*1", name: "inn", "authentication-types": "wpa2-psk" }],
        "/caps-man/registration-table": [
          {
            ...{ ".id": "*1", interface: "cap1", "mac-address": "00:00:5E:00:53:01", ...station, uptime: "1h" },
            ...{ "rx-rate": "65Mbps-20MHz/1S", "tx-rate": "58.5Mbps-HT", "rx-signal": "-58", "last-ip": "1.0.20.10" },
          },
          {
            ...{ ".id": "*2", interface: "cap2", "mac-address": "00:00:5E:00:53:02", ...station, uptime: "2h" },
            ...{ "rx-rate": "1Mbps", "tx-rate": "5.5Mbps", "rx-signal": "-79", "last-ip": "2.0.20.10" },
          },
        ],
        "/ip/dhcp-server/lease": [
          lease({ address: "10.20.0.1", "mac-address": "00:00:5E:00:53:01", "host-name": "till" }),
        ],
      },
    },
  ],
  facts: {
    devices: `
      mac_address       | name              | name_source | ip_address | ip_source
      00:00:5E:00:53:01 | till              | host_name   | 10.20.0.1  | dhcp_lease
      00:00:5E:00:53:02 | 00:00:5E:00:53:02 | mac_address | 10.20.0.2  | registration`,
    places: `
      mac_address       | router | access_point | interface | stack   | ssid | other_associations
      00:00:5E:00:53:01 | inn    | inn 14:00:00 | cap1      | capsman | Inn  | -
      00:00:5E:00:53:02 | inn    | inn 14:01:00 | cap2      | capsman | Inn  | -`,
    signals: `
      mac_address       | band | wifi_standard | channel_mhz | channel_width_mhz | signal_dbm | tx_rate_bps | rx_rate_bps | uptime_seconds | idle_seconds
      00:00:5E:00:53:01 | 2ghz | ?             | 2412        | 40                | -58        | 58500000    | 65000000    | 3600           | -
      00:00:5E:00:53:02 | 2ghz | ?             | 2462        | 20                | -79        | 5500000     | 1000000     | 7200           | -`,
    interfaces: `
      name | router | access_point | stack   | is_master | ssid | band | channel_mhz | channel_width_mhz | device_count
      cap1 | inn    | inn 14:00:00 | capsman | true      | Inn  | 2ghz | 2412        | 40                | 1
      cap2 | inn    | inn 14:01:00 | capsman | true      | Inn  | 2ghz | 2462        | 20                | 1`,
    access_points: `
      name         | router | is_local | model               | version | base_mac_address  | state | device_count | interfaces
      inn 14:00:00 | inn    | true     | RB962UiGS-5HacT2HnT | 7.12.1  | 02:00:00:14:00:00 | ok    | 1            | cap1
      inn 14:01:00 | inn    | false    | RBwAP2nD            | 7.12.1  | 02:00:00:14:01:00 | ok    | 1            | cap2`,
  },
};
