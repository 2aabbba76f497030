import { boardTables, emptyAddressMenus, emptyWifiMenus, lease, wifiCounters, wifiMaster } from "./rows.ts";
import type { Site } from "./site.ts";

const client = {
  ...{ ssid: "Dojo", "mac-address": "00:00:5E:00:53:01", uptime: "1h", "last-activity": "30ms", signal: "-57" },
  ...{ "auth-type": "wpa2-psk", band: "5ghz-ax", "tx-rate": "864700000", "rx-rate": "720600000", ...wifiCounters },
} as const;

export const capReadToo: Site = {
  name: "cap-read-too",
  shows: "A controller of 7.23 and its CAP are both read: the CAP is one box, and its device is one device.",
  routers: [
    {
      tables: {
        ...boardTables({
          identity: "dojo-gw",
          version: "7.23.2",
          boardName: "RB5009UG+S+",
          model: "RB5009UG+S+",
          architecture: "arm64",
          uptime: "2w",
          baseMac: "02:00:00:13:00:00",
        }),
        ...emptyAddressMenus,
        ...emptyWifiMenus,
        "/interface/wifi": [
          {
            ...{ ".id": "*20", name: "cap-wifi1", cap: "mat@02:00:00:13:01:00%*6", ...wifiMaster, dynamic: "true" },
            ...{ "mac-address": "02:00:00:13:01:10", "radio-mac": "02:00:00:13:01:10", configuration: "dojo" },
            ...{ "configuration.ssid": "Dojo", "security.authentication-types": "wpa2-psk" },
            ".about": "operated by CAP 02:00:00:13:01:00%bridge, traffic processing on CAP",
          },
        ],
        "/interface/wifi/radio": [
          {
            ...{ ".id": "*1", cap: "mat@02:00:00:13:01:00%*6", "radio-mac": "02:00:00:13:01:10" },
            interface: "cap-wifi1",
          },
        ],
        "/interface/wifi/capsman/remote-cap": [
          {
            ...{ ".id": "*1", address: "02:00:00:13:01:00%bridge", identity: "mat", "board-name": "cAPGi-5HaxD2HaxD" },
            ...{ serial: "INVENTED01", version: "7.23.2", "base-mac": "02:00:00:13:01:00", state: "Ok", uptime: "3d" },
          },
        ],
        "/interface/wifi/monitor": [
          { state: "running", channel: "5280/ax/eCee/D", "tx-power": "20", "registered-peers": "1" },
        ],
        "/interface/wifi/registration-table": [{ ".id": "*31", interface: "cap-wifi1", ...client }],
        "/ip/dhcp-server/lease": [
          lease({ address: "10.19.0.11", "mac-address": "00:00:5E:00:53:01", comment: "Sensei" }),
        ],
      },
    },
    {
      tables: {
        ...boardTables({
          identity: "mat",
          version: "7.23.2",
          boardName: "cAP ax",
          model: "cAPGi-5HaxD2HaxD",
          architecture: "arm64",
          uptime: "3d",
          baseMac: "02:00:00:13:01:00",
        }),
        ...emptyAddressMenus,
        ...emptyWifiMenus,
        // A managed interface has no settings of its own; only the remark tells its SSID and channel.
        "/interface/wifi": [
          {
            ...{ ".id": "*2", "default-name": "wifi1", name: "wifi1", l2mtu: "1560", "arp-timeout": "auto" },
            ...{
              "mac-address": "02:00:00:13:01:10",
              "radio-mac": "02:00:00:13:01:10",
              "configuration.manager": "capsman",
            },
            ...{ master: "true", bound: "true", inactive: "false", running: "true", disabled: "false" },
            ".about":
              "managed by CAPsMAN 02:00:00:13:00:00%bridge, traffic processing on CAP, mode: AP, SSID: Dojo, channel: 5280/ax/eCee/D",
          },
        ],
        "/interface/wifi/radio": [{ ".id": "*1", "radio-mac": "02:00:00:13:01:10", interface: "wifi1", local: "true" }],
        "/interface/wifi/monitor": [{ state: "running", channel: "5280/ax/eCee/D", "tx-power": "20" }],
        "/interface/wifi/registration-table": [{ ".id": "*7", interface: "wifi1", ...client }],
      },
    },
  ],
  // Both rows are of one BSSID: one association seen twice, and no roam. Which of them speaks is not in the specs.
  facts: {
    devices: `
      mac_address       | name   | name_source   | ip_address | ip_source
      00:00:5E:00:53:01 | Sensei | lease_comment | 10.19.0.11 | dhcp_lease`,
    places: `
      mac_address       | router | access_point | interface | stack | ssid | other_associations
      00:00:5E:00:53:01 | ?      | mat          | ?         | wifi  | Dojo | -`,
    signals: `
      mac_address       | band | wifi_standard | channel_mhz | channel_width_mhz | signal_dbm | tx_rate_bps | rx_rate_bps | uptime_seconds | idle_seconds
      00:00:5E:00:53:01 | 5ghz | 802.11ax      | 5280        | 80                | -57        | 864700000   | 720600000   | 3600           | 0.03`,
    interfaces: `
      name      | router  | access_point | stack | is_master | ssid | band | channel_mhz | channel_width_mhz | device_count
      cap-wifi1 | dojo-gw | mat          | wifi  | true      | Dojo | 5ghz | 5280        | 80                | ?
      wifi1     | mat     | mat          | wifi  | true      | Dojo | 5ghz | 5280        | 80                | ?`,
    access_points: `
      name | router | is_local | model            | version | base_mac_address  | state | device_count | interfaces
      mat  | ?      | ?        | cAPGi-5HaxD2HaxD | 7.23.2  | 02:00:00:13:01:00 | ok    | 1            | ?`,
  },
};
