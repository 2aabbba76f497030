import {
  boardTables,
  emptyAddressMenus,
  emptyLegacyMenus,
  emptyWifiMenus,
  lease,
  wifiMaster,
  wifiVirtual,
} from "./rows.ts";
import type { Site } from "./site.ts";

const school = {
  ...{ configuration: "school", "configuration.ssid": "School", "security.authentication-types": "wpa2-eap" },
  running: "false",
} as const;

export const radiosOff: Site = {
  name: "radios-off",
  shows: "Holidays: radios switched off, one in its radar check, one CAP away; access points stay, without channel.",
  routers: [
    {
      tables: {
        ...boardTables({
          identity: "school",
          version: "7.24",
          boardName: "hAP ax^3",
          model: "C53UiG+5HPaxD2HPaxD",
          architecture: "arm64",
          uptime: "1d",
          baseMac: "02:00:00:0E:00:00",
        }),
        ...emptyAddressMenus,
        ...emptyWifiMenus,
        "/interface/wifi": [
          {
            ...{ ".id": "*2", "default-name": "wifi1", name: "wifi1", ...wifiMaster, ...school },
            ...{ "mac-address": "02:00:00:0E:00:10", "radio-mac": "02:00:00:0E:00:10" },
            "channel.frequency": "5500-5700",
          },
          {
            ...{ ".id": "*3", "default-name": "wifi2", name: "wifi2", ...wifiMaster, ...school, disabled: "true" },
            ...{ "mac-address": "02:00:00:0E:00:11", "radio-mac": "02:00:00:0E:00:11", inactive: "true" },
          },
          {
            ...{ ".id": "*4", name: "wifi2-guest", "master-interface": "wifi2", ...wifiVirtual, ...school },
            ...{ "configuration.ssid": "School guest", "mac-address": "06:00:00:0E:00:11", inactive: "true" },
          },
          {
            ...{ ".id": "*20", name: "cap-wifi1", ...wifiMaster, ...school, bound: "false", inactive: "true" },
            ...{ "mac-address": "02:00:00:0E:01:10", "radio-mac": "02:00:00:0E:01:10" },
          },
        ],
        "/interface/wifi/radio": [
          { ".id": "*1", "radio-mac": "02:00:00:0E:00:10", interface: "wifi1", local: "true" },
          { ".id": "*2", "radio-mac": "02:00:00:0E:00:11", interface: "wifi2", local: "true" },
        ],
        "/interface/wifi/monitor": [
          { name: "wifi1", state: "channel-availability-check", channel: "", "registered-peers": "0" },
        ],
        "/ip/dhcp-server/lease": [
          lease({
            ...{ address: "10.14.0.9", "mac-address": "00:00:5E:00:53:01", status: "waiting", "last-seen": "3d1h" },
            ...{ "active-address": "", "active-mac-address": "", "active-server": "", comment: "Caretaker" },
          }),
        ],
      },
    },
    {
      tables: {
        ...boardTables({
          identity: "gym",
          version: "7.21.4",
          boardName: "wAP ac",
          model: "RBwAPG-5HacT2HnD",
          architecture: "mipsbe",
          uptime: "2d",
          baseMac: "02:00:00:0E:02:00",
        }),
        ...emptyAddressMenus,
        ...emptyWifiMenus,
        ...emptyLegacyMenus,
        "/interface/wireless": [
          {
            ...{ ".id": "*2", name: "wlan1", "default-name": "wlan1", "mac-address": "02:00:00:0E:02:10" },
            ...{ "interface-type": "Atheros AR9300", mode: "ap-bridge", ssid: "School", band: "2ghz-b/g/n" },
            ...{ frequency: "2412", "channel-width": "20/40mhz-Ce", "security-profile": "default" },
            ...{ running: "false", disabled: "true" },
          },
        ],
        "/caps-man/interface": [
          {
            ...{ ".id": "*10", name: "cap1", "radio-mac": "02:00:00:0E:03:10", "mac-address": "02:00:00:0E:03:10" },
            ...{ "master-interface": "none", master: "true", dynamic: "false", bound: "false", disabled: "false" },
            ...{ inactive: "true", running: "false", configuration: "school", "current-channel": "" },
          },
        ],
        "/caps-man/configuration": [{ ".id": "*1", name: "school", ssid: "School", mode: "ap" }],
      },
    },
  ],
  facts: {
    devices: "mac_address | name | name_source | ip_address | ip_source",
    places: "mac_address | router | access_point | interface | stack | ssid | other_associations",
    signals: `
      mac_address | band | wifi_standard | channel_mhz | channel_width_mhz | signal_dbm | tx_rate_bps | rx_rate_bps | uptime_seconds | idle_seconds`,
    interfaces: `
      name        | router | access_point | stack    | is_master | ssid         | band | channel_mhz | channel_width_mhz | device_count
      cap-wifi1   | school | -            | wifi     | true      | School       | -    | -           | -                 | 0
      cap1        | gym    | -            | capsman  | true      | School       | -    | -           | -                 | 0
      wifi1       | school | school       | wifi     | true      | School       | 5ghz | -           | -                 | 0
      wifi2       | school | school       | wifi     | true      | School       | ?    | -           | -                 | 0
      wifi2-guest | school | school       | wifi     | false     | School guest | ?    | -           | -                 | 0
      wlan1       | gym    | gym          | wireless | true      | School       | 2ghz | -           | -                 | 0`,
    access_points: `
      name   | router | is_local | model               | version | base_mac_address  | state | device_count | interfaces
      gym    | gym    | true     | RBwAPG-5HacT2HnD    | 7.21.4  | 02:00:00:0E:02:00 | ok    | 0            | wlan1
      school | school | true     | C53UiG+5HPaxD2HPaxD | 7.24    | 02:00:00:0E:00:00 | ok    | 0            | wifi1, wifi2, wifi2-guest`,
  },
};
