import {
  arpEntry,
  boardTables,
  emptyAddressMenus,
  emptyWifiMenus,
  lease,
  wifiCounters,
  wifiMaster,
  wifiVirtual,
} from "./rows.ts";
import type { Site } from "./site.ts";

const onCapsman = "operated by CAP 02:00:00:08:01:00%Lan, traffic processing on CAPsMAN (no encryption)";
const home = {
  ...{
    configuration: "Home WiFi",
    "configuration.ssid": "Seehaus",
    "configuration.country": "Latvia",
    dynamic: "true",
  },
  ...{ "security.authentication-types": "wpa2-psk,wpa3-psk", "security.ft": "true", "security.wps": "disable" },
  ...{ "datapath.bridge": "Bridge", "datapath.traffic-processing": "on-capsman", "datapath.vlan-id": "5" },
  ...{ "steering.rrm": "true", "steering.wnm": "true", "channel.skip-dfs-channels": "10min-cac" },
} as const;
const iot = {
  ...home,
  configuration: "IoT WiFi",
  "configuration.ssid": "Seehaus IoT",
  "datapath.vlan-id": "10",
} as const;

export const controllerWithRadios: Site = {
  name: "controller-with-radios",
  shows: "A controller of 7.24 with own radios and one CAP: slaves on either box tell it only by their master.",
  routers: [
    {
      tables: {
        ...boardTables({
          identity: "seehaus",
          version: "7.24",
          boardName: "hAP ax^3",
          model: "C53UiG+5HPaxD2HPaxD",
          architecture: "arm64",
          uptime: "3d8h39m31s",
          baseMac: "02:00:00:08:00:00",
        }),
        ...emptyAddressMenus,
        ...emptyWifiMenus,
        "/interface/wifi": [
          {
            ...{ ".id": "*45", "default-name": "wifi2", name: "2.4GHz WiFi", ...wifiMaster, ...home },
            ...{ "mac-address": "02:00:00:08:00:11", "radio-mac": "02:00:00:08:00:11" },
          },
          {
            ...{ ".id": "*47", name: "2.4GHz WiFi2", "master-interface": "2.4GHz WiFi", ...wifiVirtual, ...iot },
            "mac-address": "06:00:00:08:00:11",
          },
          {
            ...{ ".id": "*49", cap: "boathouse@02:00:00:08:01:00%*41", name: "2.4GHz WiFi3", ...wifiMaster, ...home },
            ...{ "mac-address": "02:00:00:08:01:11", "radio-mac": "02:00:00:08:01:11", running: "false" },
            ".about": onCapsman,
          },
          {
            ...{ ".id": "*4C", name: "2.4GHz WiFi4", "master-interface": "2.4GHz WiFi3", ...wifiVirtual, ...iot },
            ...{ "mac-address": "06:00:00:08:01:11", ".about": onCapsman },
          },
          {
            ...{ ".id": "*42", "default-name": "wifi1", name: "5GHz WiFi", ...wifiMaster, ...home },
            ...{ "mac-address": "02:00:00:08:00:10", "radio-mac": "02:00:00:08:00:10" },
            "channel.frequency": "5180-5730",
          },
          {
            ...{ ".id": "*48", cap: "boathouse@02:00:00:08:01:00%*41", name: "5GHz WiFi2", ...wifiMaster, ...home },
            ...{ "mac-address": "02:00:00:08:01:10", "radio-mac": "02:00:00:08:01:10", ".about": onCapsman },
          },
        ],
        // As on some builds, the rows do not say "local".
        "/interface/wifi/radio": [
          { ".id": "*1", "radio-mac": "02:00:00:08:00:10", interface: "5GHz WiFi" },
          { ".id": "*2", "radio-mac": "02:00:00:08:00:11", interface: "2.4GHz WiFi" },
          {
            ...{ ".id": "*3", "radio-mac": "02:00:00:08:01:10", interface: "5GHz WiFi2" },
            cap: "boathouse@02:00:00:08:01:00%*41",
          },
          {
            ...{ ".id": "*4", "radio-mac": "02:00:00:08:01:11", interface: "2.4GHz WiFi3" },
            cap: "boathouse@02:00:00:08:01:00%*41",
          },
        ],
        "/interface/wifi/capsman/remote-cap": [
          {
            ...{ ".id": "*1", address: "02:00:00:08:01:00%Lan", identity: "boathouse", version: "7.24" },
            ...{ "board-name": "cAPGi-5HaxD2HaxD", serial: "HGT0INVENTED", "base-mac": "02:00:00:08:01:00" },
            ...{ "common-name": "", state: "Ok", "connected-time": "3d8h38m22s", uptime: "3d17h47m55s" },
          },
        ],
        "/interface/wifi/monitor": [
          { state: "running", channel: "2437/ax/eC", "tx-power": "16", "registered-peers": "0" },
          { state: "running", channel: "2462/ax", "tx-power": "16", "registered-peers": "0" },
          { state: "running", channel: "5500/ax/Ceeeeeee/D", "tx-power": "24", "registered-peers": "1" },
          { state: "running", channel: "5680/ax/eCee/D", "tx-power": "22", "registered-peers": "2" },
        ],
        "/interface/wifi/registration-table": [
          {
            ...{ ".id": "*28", interface: "5GHz WiFi", ssid: "Seehaus", "mac-address": "00:00:5E:00:53:01" },
            ...{ uptime: "3d8h35m33s", "last-activity": "0ms", signal: "-45", "auth-type": "ft-wpa3-psk" },
            ...{ band: "5ghz-ax", "tx-rate": "2401900000", "rx-rate": "2161700000", ...wifiCounters, "vlan-id": "5" },
          },
          {
            ...{ ".id": "*110", interface: "2.4GHz WiFi2", ssid: "Seehaus IoT", "mac-address": "00:00:5E:00:53:02" },
            ...{ uptime: "3d4h30m41s", "last-activity": "3s10ms", signal: "-59", "auth-type": "wpa2-psk" },
            ...{ band: "2ghz-g", "tx-rate": "1000000", "rx-rate": "11000000", ...wifiCounters, "vlan-id": "10" },
          },
          {
            ...{ ".id": "*114", interface: "2.4GHz WiFi4", ssid: "Seehaus IoT", "mac-address": "00:00:5E:00:53:03" },
            ...{ uptime: "3d4h30m", "last-activity": "9s30ms", signal: "-25", "auth-type": "wpa2-psk" },
            ...{ band: "2ghz-n", "tx-rate": "65000000", "rx-rate": "58500000", ...wifiCounters, "vlan-id": "10" },
          },
          {
            ...{ ".id": "*4A5", interface: "5GHz WiFi2", ssid: "Seehaus", "mac-address": "DA:00:5E:00:53:04" },
            ...{ uptime: "3d11m42s", "last-activity": "80ms", signal: "-70", "auth-type": "ft-wpa3-psk" },
            ...{ band: "5ghz-ac", "tx-rate": "585000000", "rx-rate": "526500000", ...wifiCounters, "vlan-id": "5" },
          },
        ],
        // The tablet changed its VLAN: the lease seen last counts.
        "/ip/dhcp-server/lease": [
          lease({ address: "10.8.5.11", "mac-address": "00:00:5E:00:53:01", comment: "Living room TV" }),
          lease({ address: "10.8.10.12", "mac-address": "00:00:5E:00:53:02", server: "iot", comment: "Boiler" }),
          lease({
            ...{ address: "10.8.10.14", "mac-address": "DA:00:5E:00:53:04", server: "iot", "active-server": "iot" },
            ...{ "host-name": "tablet", "last-seen": "2h3m" },
          }),
          lease({
            address: "10.8.5.14",
            "mac-address": "DA:00:5E:00:53:04",
            "host-name": "tablet",
            "last-seen": "11s",
          }),
        ],
        "/ip/arp": [
          arpEntry({ address: "10.8.10.13", "mac-address": "00:00:5E:00:53:03", interface: "IoT", status: "delay" }),
          arpEntry({ address: "10.8.5.2", "mac-address": "02:00:00:08:01:00", interface: "Lan" }),
        ],
      },
    },
  ],
  facts: {
    devices: `
      mac_address       | name              | name_source   | ip_address | ip_source
      00:00:5E:00:53:01 | Living room TV    | lease_comment | 10.8.5.11  | dhcp_lease
      00:00:5E:00:53:02 | Boiler            | lease_comment | 10.8.10.12 | dhcp_lease
      00:00:5E:00:53:03 | 00:00:5E:00:53:03 | mac_address   | 10.8.10.13 | arp
      DA:00:5E:00:53:04 | tablet            | host_name     | 10.8.5.14  | dhcp_lease`,
    places: `
      mac_address       | router  | access_point | interface    | stack | ssid        | other_associations
      00:00:5E:00:53:01 | seehaus | seehaus      | 5GHz WiFi    | wifi  | Seehaus     | -
      00:00:5E:00:53:02 | seehaus | seehaus      | 2.4GHz WiFi2 | wifi  | Seehaus IoT | -
      00:00:5E:00:53:03 | seehaus | boathouse    | 2.4GHz WiFi4 | wifi  | Seehaus IoT | -
      DA:00:5E:00:53:04 | seehaus | boathouse    | 5GHz WiFi2   | wifi  | Seehaus     | -`,
    signals: `
      mac_address       | band | wifi_standard | channel_mhz | channel_width_mhz | signal_dbm | tx_rate_bps | rx_rate_bps | uptime_seconds | idle_seconds
      00:00:5E:00:53:01 | 5ghz | 802.11ax      | 5500        | 160               | -45        | 2401900000  | 2161700000  | 290133         | 0
      00:00:5E:00:53:02 | 2ghz | 802.11g       | 2437        | 40                | -59        | 1000000     | 11000000    | 275441         | 3.01
      00:00:5E:00:53:03 | 2ghz | 802.11n       | 2462        | 20                | -25        | 65000000    | 58500000    | 275400         | 9.03
      DA:00:5E:00:53:04 | 5ghz | 802.11ac      | 5680        | 80                | -70        | 585000000   | 526500000   | 259902         | 0.08`,
    interfaces: `
      name         | router  | access_point | stack | is_master | ssid        | band | channel_mhz | channel_width_mhz | device_count
      2.4GHz WiFi  | seehaus | seehaus      | wifi  | true      | Seehaus     | 2ghz | 2437        | 40                | 0
      2.4GHz WiFi2 | seehaus | seehaus      | wifi  | false     | Seehaus IoT | 2ghz | 2437        | 40                | 1
      2.4GHz WiFi3 | seehaus | boathouse    | wifi  | true      | Seehaus     | 2ghz | 2462        | 20                | 0
      2.4GHz WiFi4 | seehaus | boathouse    | wifi  | false     | Seehaus IoT | 2ghz | 2462        | 20                | 1
      5GHz WiFi    | seehaus | seehaus      | wifi  | true      | Seehaus     | 5ghz | 5500        | 160               | 1
      5GHz WiFi2   | seehaus | boathouse    | wifi  | true      | Seehaus     | 5ghz | 5680        | 80                | 1`,
    access_points: `
      name      | router  | is_local | model               | version | base_mac_address  | state | device_count | interfaces
      boathouse | seehaus | false    | cAPGi-5HaxD2HaxD    | 7.24    | 02:00:00:08:01:00 | ok    | 2            | 2.4GHz WiFi3, 2.4GHz WiFi4, 5GHz WiFi2
      seehaus   | seehaus | true     | C53UiG+5HPaxD2HPaxD | 7.24    | 02:00:00:08:00:00 | ok    | 2            | 2.4GHz WiFi, 2.4GHz WiFi2, 5GHz WiFi`,
  },
};
