import { boardTables, emptyAddressMenus, emptyLegacyMenus, emptyWifiMenus, wifiCounters, wifiMaster } from "./rows.ts";
import type { Site } from "./site.ts";

export const stationUplinks: Site = {
  name: "station-uplinks",
  shows:
    "Routers that are stations themselves, in wifi (7.24) and wireless (7.16): the AP at the far end is no device.",
  routers: [
    {
      tables: {
        ...boardTables({
          identity: "barge",
          version: "7.24",
          boardName: "hAP ax^2",
          model: "C52iG-5HaxD2HaxD",
          architecture: "arm64",
          uptime: "2d",
          baseMac: "02:00:00:15:00:00",
        }),
        ...emptyAddressMenus,
        ...emptyWifiMenus,
        "/interface/wifi": [
          {
            ...{ ".id": "*2", "default-name": "wifi1", name: "wifi1", ...wifiMaster, "configuration.ssid": "Marina" },
            ...{ "mac-address": "02:00:00:15:00:10", "radio-mac": "02:00:00:15:00:10" },
            "configuration.mode": "station-pseudobridge",
          },
          {
            ...{ ".id": "*3", "default-name": "wifi2", name: "wifi2", ...wifiMaster, "configuration.ssid": "Barge" },
            ...{ "mac-address": "02:00:00:15:00:11", "radio-mac": "02:00:00:15:00:11" },
            "security.authentication-types": "wpa2-psk",
          },
        ],
        "/interface/wifi/radio": [
          { ".id": "*1", "radio-mac": "02:00:00:15:00:10", interface: "wifi1", local: "true" },
          { ".id": "*2", "radio-mac": "02:00:00:15:00:11", interface: "wifi2", local: "true" },
        ],
        "/interface/wifi/monitor": [
          { state: "connected", channel: "5500/ac/Ceee/D", "ap-address": "00:00:5E:00:53:FE", "tx-power": "20" },
          { state: "running", channel: "2437/ax", "registered-peers": "1", "tx-power": "17" },
        ],
        "/interface/wifi/registration-table": [
          {
            ...{
              ".id": "*1",
              interface: "wifi1",
              ssid: "Marina",
              "mac-address": "00:00:5E:00:53:FE",
              uptime: "6h24m21s",
            },
            ...{ "last-activity": "0ms", signal: "-72", "auth-type": "wpa2-psk", band: "5ghz-ac", ...wifiCounters },
            ...{ "tx-rate": "390000000", "rx-rate": "433300000" },
          },
          {
            ...{ ".id": "*2", interface: "wifi2", ssid: "Barge", "mac-address": "00:00:5E:00:53:01", uptime: "1h" },
            ...{ "last-activity": "1s", signal: "-44", "auth-type": "wpa2-psk", band: "2ghz-n", ...wifiCounters },
            ...{ "tx-rate": "144400000", "rx-rate": "130000000" },
          },
        ],
      },
    },
    {
      tables: {
        ...boardTables({
          identity: "dinghy",
          version: "7.16.2",
          boardName: "SXTsq Lite2",
          model: "RBSXTsq2nD",
          architecture: "mipsbe",
          uptime: "3d",
          baseMac: "02:00:00:15:01:00",
        }),
        ...emptyAddressMenus,
        ...emptyWifiMenus,
        ...emptyLegacyMenus,
        "/interface/wireless": [
          {
            ...{ ".id": "*2", name: "wlan1", "default-name": "wlan1", "mac-address": "02:00:00:15:01:10" },
            ...{ "interface-type": "Atheros AR9300", mode: "station-pseudobridge", ssid: "Marina", band: "2ghz-b/g/n" },
            ...{ frequency: "2412", "security-profile": "marina", running: "true", disabled: "false" },
          },
          {
            ...{ ".id": "*9", name: "wlan2", "mac-address": "06:00:00:15:01:10", mode: "ap-bridge", ssid: "Dinghy" },
            ...{ "interface-type": "virtual", "master-interface": "wlan1", "security-profile": "marina" },
            ...{ running: "false", disabled: "false" },
          },
        ],
        "/interface/wireless/monitor": [
          { status: "connected-to-ess", channel: "2462/20-eC/gn(17dBm)", bssid: "00:00:5E:00:53:FD" },
        ],
        "/interface/wireless/security-profiles": [
          { ".id": "*1", name: "marina", mode: "dynamic-keys", "authentication-types": "wpa2-psk" },
        ],
        "/interface/wireless/registration-table": [
          {
            ...{ ".id": "*1", interface: "wlan1", "mac-address": "00:00:5E:00:53:FD", ap: "true", wds: "false" },
            ...{ bridge: "false", "rx-rate": "65Mbps-20MHz/1S", "tx-rate": "72.2Mbps-20MHz/1S/SGI", uptime: "3d" },
            ...{ packets: "1,2", bytes: "3,4", "last-activity": "0ms", "signal-strength": "-77@6Mbps" },
          },
        ],
      },
    },
  ],
  facts: {
    devices: `
      mac_address       | name              | name_source | ip_address | ip_source
      00:00:5E:00:53:01 | 00:00:5E:00:53:01 | mac_address | -          | -`,
    places: `
      mac_address       | router | access_point | interface | stack | ssid  | other_associations
      00:00:5E:00:53:01 | barge  | barge        | wifi2     | wifi  | Barge | -`,
    signals: `
      mac_address       | band | wifi_standard | channel_mhz | channel_width_mhz | signal_dbm | tx_rate_bps | rx_rate_bps | uptime_seconds | idle_seconds
      00:00:5E:00:53:01 | 2ghz | 802.11n       | 2437        | 20                | -44        | 144400000   | 130000000   | 3600           | 1`,
    interfaces: `
      name  | router | access_point | stack    | is_master | ssid   | band | channel_mhz | channel_width_mhz | device_count
      wifi1 | barge  | barge        | wifi     | true      | Marina | 5ghz | 5500        | 80                | 0
      wifi2 | barge  | barge        | wifi     | true      | Barge  | 2ghz | 2437        | 20                | 1
      wlan1 | dinghy | dinghy       | wireless | true      | Marina | 2ghz | 2462        | 40                | 0
      wlan2 | dinghy | dinghy       | wireless | false     | Dinghy | 2ghz | 2462        | 40                | 0`,
    access_points: `
      name   | router | is_local | model            | version | base_mac_address  | state | device_count | interfaces
      barge  | barge  | true     | C52iG-5HaxD2HaxD | 7.24    | 02:00:00:15:00:00 | ok    | 1            | wifi1, wifi2
      dinghy | dinghy | true     | RBSXTsq2nD       | 7.16.2  | 02:00:00:15:01:00 | ok    | 0            | wlan1, wlan2`,
  },
};
