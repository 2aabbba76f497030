import {
  arpEntry,
  boardTables,
  emptyAddressMenus,
  emptyLegacyMenus,
  emptyWifiMenus,
  lease,
  wifiCounters,
  wifiMaster,
} from "./rows.ts";
import type { Site } from "./site.ts";

const controller = {
  ...boardTables({
    identity: "yard",
    version: "7.24.2",
    boardName: "RB5009UG+S+",
    model: "RB5009UG+S+",
    architecture: "arm64",
    uptime: "2w",
    baseMac: "02:00:00:0D:00:00",
  }),
  ...emptyAddressMenus,
  ...emptyWifiMenus,
  "/interface/wifi": [
    {
      ...{ ".id": "*20", name: "cap-wifi1", cap: "gatehouse@10.13.0.11", ...wifiMaster, dynamic: "true" },
      ...{ "mac-address": "02:00:00:0D:01:10", "radio-mac": "02:00:00:0D:01:10", configuration: "yard" },
      ...{ "configuration.ssid": "Yard", "security.authentication-types": "wpa2-psk" },
    },
  ],
  "/interface/wifi/radio": [
    { ".id": "*1", cap: "gatehouse@10.13.0.11", "radio-mac": "02:00:00:0D:01:10", interface: "cap-wifi1" },
  ],
  "/interface/wifi/capsman/remote-cap": [
    {
      ...{ ".id": "*1", address: "10.13.0.11", identity: "gatehouse", "board-name": "cAPGi-5acD2nD" },
      ...{ serial: "INVENTED01", version: "7.19.6", "base-mac": "02:00:00:0D:01:00", state: "Ok", uptime: "1w" },
    },
  ],
  "/interface/wifi/monitor": [{ state: "running", channel: "5180/ac/Ceee", "tx-power": "20", "registered-peers": "2" }],
  "/interface/wifi/registration-table": [
    {
      ...{ ".id": "*1", interface: "cap-wifi1", ssid: "Yard", "mac-address": "00:00:5E:00:53:01" },
      ...{ uptime: "30s", "last-activity": "20ms", signal: "-51", "auth-type": "wpa2-psk" },
      ...{ band: "5ghz-ac", "tx-rate": "866700000", "rx-rate": "780000000", ...wifiCounters },
    },
  ],
  "/ip/dhcp-server/lease": [
    lease({ address: "10.13.1.1", "mac-address": "00:00:5E:00:53:01", comment: "Forklift" }),
    lease({ address: "10.13.1.2", "mac-address": "00:00:5E:00:53:02", "host-name": "scale" }),
    lease({ address: "10.13.1.3", "mac-address": "00:00:5E:00:53:03", "host-name": "guard-phone" }),
  ],
};

const workshop = {
  ...boardTables({
    identity: "workshop",
    version: "7.8",
    boardName: "hAP ax^2",
    model: "C52iG-5HaxD2HaxD",
    architecture: "arm64",
    uptime: "20w",
    baseMac: "02:00:00:0D:02:00",
  }),
  ...emptyAddressMenus,
  "/interface/wifiwave2": [
    {
      ...{ ".id": "*2", "default-name": "wifi1", name: "wifi1", "mac-address": "02:00:00:0D:02:10" },
      ...{ "radio-mac": "02:00:00:0D:02:10", configuration: "yard", master: "true", bound: "true", running: "true" },
    },
  ],
  "/interface/wifiwave2/actual-configuration": [
    {
      ...{ ".id": "*2", name: "wifi1", "configuration.ssid": "Yard", "configuration.mode": "ap" },
      ...{ "configuration.rrm": "yes", "security.authentication-types": "wpa2-psk" },
    },
  ],
  "/interface/wifiwave2/radio": [{ ".id": "*1", "radio-mac": "02:00:00:0D:02:10", interface: "wifi1", local: "true" }],
  "/interface/wifiwave2/monitor": [{ state: "running", channel: "2437/ax", "tx-power": "17" }],
  "/interface/wifiwave2/capsman/remote-cap": [],
  "/interface/wifiwave2/access-list": [],
  "/interface/wifiwave2/configuration": [{ ".id": "*1", name: "yard", ssid: "Yard", rrm: "yes", security: "yard" }],
  "/interface/wifiwave2/security": [{ ".id": "*1", name: "yard", "authentication-types": "wpa2-psk" }],
  "/interface/wifiwave2/channel": [],
  "/interface/wifiwave2/datapath": [],
  "/interface/wifiwave2/registration-table": [
    {
      ...{ ".id": "*F7", interface: "wifi1", ssid: "Yard", "mac-address": "00:00:5E:00:53:01", uptime: "2h" },
      ...{ signal: "-82", "tx-rate": "1000000", "rx-rate": "1000000", ...wifiCounters },
    },
    {
      ...{ ".id": "*F8", interface: "wifi1", ssid: "Yard", "mac-address": "00:00:5E:00:53:02", uptime: "3d4h24m" },
      ...{ signal: "-66", "tx-rate": "72200000", "rx-rate": "65000000", ...wifiCounters },
    },
  ],
};

const lodge = {
  ...boardTables({
    identity: "lodge",
    version: "7.16.2",
    boardName: "hAP lite",
    model: "RB941-2nD",
    architecture: "smips",
    uptime: "40w",
    baseMac: "02:00:00:0D:03:00",
  }),
  ...emptyAddressMenus,
  ...emptyWifiMenus,
  ...emptyLegacyMenus,
  "/interface/wireless": [
    {
      ...{ ".id": "*2", name: "wlan1", "default-name": "wlan1", "mac-address": "02:00:00:0D:03:10" },
      ...{ "interface-type": "Atheros AR9300", mode: "ap-bridge", ssid: "Yard old", band: "2ghz-g/n" },
      ...{
        frequency: "2472",
        "channel-width": "20mhz",
        "security-profile": "yard",
        running: "true",
        disabled: "false",
      },
    },
  ],
  "/interface/wireless/monitor": [{ status: "running-ap", channel: "2472/20/gn(17dBm)", "registered-clients": "1" }],
  "/interface/wireless/security-profiles": [
    { ".id": "*1", name: "yard", mode: "dynamic-keys", "authentication-types": "wpa-psk,wpa2-psk" },
  ],
  "/interface/wireless/registration-table": [
    {
      ...{ ".id": "*11", interface: "wlan1", "mac-address": "00:00:5E:00:53:03", ap: "false", wds: "false" },
      ...{ bridge: "false", "rx-rate": "1Mbps", "tx-rate": "54Mbps", packets: "1,2", bytes: "3,4", uptime: "1s" },
      ...{ "last-activity": "0ms", "signal-strength": "-76", "authentication-type": "wpa2-psk" },
      ...{ "802.1x-port-enabled": "true" },
    },
  ],
  "/ip/arp": [arpEntry({ address: "10.13.1.99", "mac-address": "00:00:5E:00:53:03", status: "failed" })],
};

export const mixedVersions: Site = {
  name: "mixed-versions",
  shows: "7.24 with a CAP of 7.19, wifiwave2 of 7.8 and wireless of 7.16 in one network; a device roams across stacks.",
  routers: [{ tables: controller }, { tables: workshop }, { tables: lodge }],
  facts: {
    devices: `
      mac_address       | name        | name_source   | ip_address | ip_source
      00:00:5E:00:53:01 | Forklift    | lease_comment | 10.13.1.1  | dhcp_lease
      00:00:5E:00:53:02 | scale       | host_name     | 10.13.1.2  | dhcp_lease
      00:00:5E:00:53:03 | guard-phone | host_name     | 10.13.1.3  | dhcp_lease`,
    places: `
      mac_address       | router   | access_point | interface | stack     | ssid     | other_associations
      00:00:5E:00:53:01 | yard     | gatehouse    | cap-wifi1 | wifi      | Yard     | workshop/wifi1
      00:00:5E:00:53:02 | workshop | workshop     | wifi1     | wifiwave2 | Yard     | -
      00:00:5E:00:53:03 | lodge    | lodge        | wlan1     | wireless  | Yard old | -`,
    signals: `
      mac_address       | band | wifi_standard | channel_mhz | channel_width_mhz | signal_dbm | tx_rate_bps | rx_rate_bps | uptime_seconds | idle_seconds
      00:00:5E:00:53:01 | 5ghz | 802.11ac      | 5180        | 80                | -51        | 866700000   | 780000000   | 30             | 0.02
      00:00:5E:00:53:02 | 2ghz | -             | 2437        | 20                | -66        | 72200000    | 65000000    | 275040         | -
      00:00:5E:00:53:03 | 2ghz | ?             | 2472        | 20                | -76        | 54000000    | 1000000     | 1              | 0`,
    interfaces: `
      name      | router   | access_point | stack     | is_master | ssid     | band | channel_mhz | channel_width_mhz | device_count
      cap-wifi1 | yard     | gatehouse    | wifi      | true      | Yard     | 5ghz | 5180        | 80                | 1
      wifi1     | workshop | workshop     | wifiwave2 | true      | Yard     | 2ghz | 2437        | 20                | 1
      wlan1     | lodge    | lodge        | wireless  | true      | Yard old | 2ghz | 2472        | 20                | 1`,
    access_points: `
      name      | router   | is_local | model            | version | base_mac_address  | state | device_count | interfaces
      gatehouse | yard     | false    | cAPGi-5acD2nD    | 7.19.6  | 02:00:00:0D:01:00 | ok    | 1            | cap-wifi1
      lodge     | lodge    | true     | RB941-2nD        | 7.16.2  | 02:00:00:0D:03:00 | ok    | 1            | wlan1
      workshop  | workshop | true     | C52iG-5HaxD2HaxD | 7.8     | 02:00:00:0D:02:00 | ok    | 1            | wifi1`,
  },
};
