import {
  boardTables,
  emptyAddressMenus,
  emptyLegacyMenus,
  emptyWifiMenus,
  lease,
  wifiCounters,
  wifiMaster,
} from "./rows.ts";
import type { Site } from "./site.ts";

const station = { "eap-identity": "", packets: "2067,3526", bytes: "126750,923389" } as const;

export const bothCapsmans: Site = {
  name: "both-capsmans",
  shows: "Old and new CAPsMAN on one controller of 7.21: one CAP each, and two devices that just roam between them.",
  routers: [
    {
      tables: {
        ...boardTables({
          identity: "farm-gw",
          version: "7.21.4",
          boardName: "RB5009UG+S+",
          model: "RB5009UG+S+",
          architecture: "arm64",
          uptime: "5d9m11s",
          baseMac: "02:00:00:06:00:00",
        }),
        ...emptyAddressMenus,
        ...emptyWifiMenus,
        ...emptyLegacyMenus,
        "/interface/wifi": [
          {
            ...{ ".id": "*20", name: "cap-wifi1", cap: "dairy@10.6.0.11", ...wifiMaster, dynamic: "true" },
            ...{ "mac-address": "02:00:00:06:01:10", "radio-mac": "02:00:00:06:01:10", configuration: "new" },
            ...{ "configuration.ssid": "Farm", "security.authentication-types": "wpa2-psk,wpa3-psk" },
            ".about": "operated by CAP 10.6.0.11, traffic processing on CAP",
          },
        ],
        "/interface/wifi/radio": [
          { ".id": "*1", cap: "dairy@10.6.0.11", "radio-mac": "02:00:00:06:01:10", interface: "cap-wifi1" },
        ],
        "/interface/wifi/capsman/remote-cap": [
          {
            ...{ ".id": "*1", address: "10.6.0.11", identity: "dairy", "board-name": "cAPGi-5HaxD2HaxD" },
            ...{ serial: "HGT0INVENTED", version: "7.21.4", "base-mac": "02:00:00:06:01:00", "common-name": "" },
            ...{ state: "Ok", "connected-time": "3d8h38m22s", uptime: "3d17h47m55s" },
          },
        ],
        "/interface/wifi/monitor": [
          {
            state: "running",
            channel: "5745/ax/Ce",
            "tx-power": "25",
            "registered-peers": "2",
            "authorized-peers": "2",
          },
        ],
        "/interface/wifi/registration-table": [
          {
            ...{ ".id": "*31", interface: "cap-wifi1", ssid: "Farm", "mac-address": "00:00:5E:00:53:01" },
            ...{ uptime: "4s750ms", "last-activity": "10ms", signal: "-57", "auth-type": "wpa3-psk" },
            ...{ band: "5ghz-ax", "tx-rate": "573500000", "rx-rate": "516100000", ...wifiCounters },
          },
          {
            ...{ ".id": "*30", interface: "cap-wifi1", ssid: "Farm", "mac-address": "00:00:5E:00:53:02" },
            ...{ uptime: "3h", "last-activity": "45s", signal: "-84", "auth-type": "wpa2-psk" },
            ...{ band: "5ghz-ac", "tx-rate": "6000000", "rx-rate": "6000000", ...wifiCounters },
          },
        ],
        "/caps-man/interface": [
          {
            ...{ ".id": "*10", name: "cap1", "radio-mac": "02:00:00:06:02:10", "mac-address": "02:00:00:06:02:10" },
            ...{ "master-interface": "none", master: "true", dynamic: "true", bound: "true", disabled: "false" },
            ...{ inactive: "false", running: "true", configuration: "old", "current-state": "running-ap" },
            ...{ "current-channel": "2437/20/gn(18dBm)", "current-registered-clients": "3" },
          },
        ],
        "/caps-man/radio": [
          {
            ...{ ".id": "*1", "radio-mac": "02:00:00:06:02:10", "remote-cap-name": "[02:00:00:06:02:00]" },
            ...{ "remote-cap-identity": "barn", interface: "cap1", local: "false", provisioned: "true" },
          },
        ],
        "/caps-man/remote-cap": [
          {
            ...{ ".id": "*1", address: "02:00:00:06:02:00/27044", name: "[02:00:00:06:02:00]", board: "RBwAP2nD" },
            ...{ serial: "HCQ080INVENV", version: "6.49.17", identity: "barn", "base-mac": "02:00:00:06:02:00" },
            ...{ state: "Run", radios: "1" },
          },
        ],
        "/caps-man/configuration": [{ ".id": "*1", name: "old", ssid: "Farm", mode: "ap", security: "old" }],
        "/caps-man/security": [{ ".id": "*1", name: "old", "authentication-types": "wpa2-psk" }],
        "/caps-man/registration-table": [
          {
            ...{ ".id": "*A", interface: "cap1", ssid: "Farm", "mac-address": "00:00:5E:00:53:01", ...station },
            ...{ "rx-rate": "54Mbps", "tx-rate": "65Mbps-20MHz/1S", "rx-signal": "-81", uptime: "2h12s" },
            "last-ip": "101.0.6.10",
          },
          {
            ...{ ".id": "*C", interface: "cap1", ssid: "Farm", "mac-address": "00:00:5E:00:53:02", ...station },
            ...{ "rx-rate": "65Mbps-20MHz/1S", "tx-rate": "72.2Mbps-20MHz/1S/SGI", "rx-signal": "-52" },
            ...{ uptime: "3s210ms", "last-ip": "102.0.6.10" },
          },
          {
            ...{ ".id": "*B", interface: "cap1", ssid: "Farm", "mac-address": "00:00:5E:00:53:03", ...station },
            ...{
              "rx-rate": "48Mbps",
              "tx-rate": "48Mbps",
              "rx-signal": "-69",
              uptime: "4d22h",
              "last-ip": "103.0.6.10",
            },
          },
        ],
        "/ip/dhcp-server/lease": [
          lease({ address: "10.6.0.101", "mac-address": "00:00:5E:00:53:01", comment: "Farmer's phone" }),
          lease({ address: "10.6.0.102", "mac-address": "00:00:5E:00:53:02", "host-name": "tractor" }),
          lease({ address: "10.6.0.103", "mac-address": "00:00:5E:00:53:03", "host-name": "milk-robot" }),
        ],
      },
    },
  ],
  // The tractor's row in the old table is 3.21 s old, so it was heard at most 3.21 s ago: newer than 45 s.
  facts: {
    devices: `
      mac_address       | name           | name_source   | ip_address | ip_source
      00:00:5E:00:53:01 | Farmer's phone | lease_comment | 10.6.0.101 | dhcp_lease
      00:00:5E:00:53:02 | tractor        | host_name     | 10.6.0.102 | dhcp_lease
      00:00:5E:00:53:03 | milk-robot     | host_name     | 10.6.0.103 | dhcp_lease`,
    places: `
      mac_address       | router  | access_point | interface | stack   | ssid | other_associations
      00:00:5E:00:53:01 | farm-gw | dairy        | cap-wifi1 | wifi    | Farm | farm-gw/cap1
      00:00:5E:00:53:02 | farm-gw | barn         | cap1      | capsman | Farm | farm-gw/cap-wifi1
      00:00:5E:00:53:03 | farm-gw | barn         | cap1      | capsman | Farm | -`,
    signals: `
      mac_address       | band | wifi_standard | channel_mhz | channel_width_mhz | signal_dbm | tx_rate_bps | rx_rate_bps | uptime_seconds | idle_seconds
      00:00:5E:00:53:01 | 5ghz | 802.11ax      | 5745        | 40                | -57        | 573500000   | 516100000   | 4.75           | 0.01
      00:00:5E:00:53:02 | 2ghz | ?             | 2437        | 20                | -52        | 72200000    | 65000000    | 3.21           | -
      00:00:5E:00:53:03 | 2ghz | ?             | 2437        | 20                | -69        | 48000000    | 48000000    | 424800         | -`,
    // Each device is counted where it is: once.
    interfaces: `
      name      | router  | access_point | stack   | is_master | ssid | band | channel_mhz | channel_width_mhz | device_count
      cap-wifi1 | farm-gw | dairy        | wifi    | true      | Farm | 5ghz | 5745        | 40                | 1
      cap1      | farm-gw | barn         | capsman | true      | Farm | 2ghz | 2437        | 20                | 2`,
    access_points: `
      name  | router  | is_local | model            | version | base_mac_address  | state | device_count | interfaces
      barn  | farm-gw | false    | RBwAP2nD         | 6.49.17 | 02:00:00:06:02:00 | ok    | 2            | cap1
      dairy | farm-gw | false    | cAPGi-5HaxD2HaxD | 7.21.4  | 02:00:00:06:01:00 | ok    | 1            | cap-wifi1`,
  },
};
