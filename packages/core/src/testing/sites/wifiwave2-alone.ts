import { boardTables, emptyAddressMenus, lease } from "./rows.ts";
import type { Site } from "./site.ts";

const row = { l2mtu: "1560", "arp-timeout": "auto", bound: "true", inactive: "false", running: "true" } as const;
const counters = {
  ...{ packets: "17748,18516", bytes: "1851474,2037295" },
  ...{ "tx-bits-per-second": "0", "rx-bits-per-second": "0", authorized: "true" },
} as const;

export const wifiwave2Alone: Site = {
  name: "wifiwave2-alone",
  shows: "The wifiwave2 stack alone, on 7.12: its rows tell no band, no authentication and no last activity.",
  routers: [
    {
      tables: {
        ...boardTables({
          identity: "loft",
          version: "7.12.1",
          boardName: "hAP ax lite",
          model: "L41G-2axD",
          architecture: "arm",
          uptime: "1w4d23h26m9s",
          baseMac: "02:00:00:03:00:00",
        }),
        ...emptyAddressMenus,
        "/interface/wifiwave2": [
          {
            ...{ ".id": "*2", "default-name": "wifi1", name: "wifi1", ...row, master: "true", disabled: "false" },
            ...{ "mac-address": "02:00:00:03:00:10", "radio-mac": "02:00:00:03:00:10", configuration: "cfg1" },
          },
          {
            ...{ ".id": "*3", "default-name": "wifi2", name: "wifi2", ...row, master: "true", disabled: "false" },
            ...{ "mac-address": "02:00:00:03:00:11", "radio-mac": "02:00:00:03:00:11", configuration: "cfg1" },
          },
          {
            ...{ ".id": "*8", name: "wifi2-iot", ...row, master: "false", disabled: "false" },
            ...{ "mac-address": "06:00:00:03:00:11", "master-interface": "wifi2", configuration: "cfg-iot" },
          },
        ],
        "/interface/wifiwave2/actual-configuration": [
          {
            ...{ ".id": "*2", name: "wifi1", "configuration.ssid": "Loft", "configuration.mode": "ap" },
            ...{ "security.authentication-types": "wpa2-psk,wpa3-psk", "security.ft": "yes" },
          },
          {
            ...{ ".id": "*3", name: "wifi2", "configuration.ssid": "Loft", "configuration.mode": "ap" },
            ...{ "security.authentication-types": "wpa2-psk,wpa3-psk", "security.ft": "yes" },
          },
          {
            ...{ ".id": "*8", name: "wifi2-iot", "configuration.ssid": "Loft IoT", "configuration.mode": "ap" },
            ...{ "security.authentication-types": "wpa2-psk" },
          },
        ],
        "/interface/wifiwave2/radio": [
          { ".id": "*1", "radio-mac": "02:00:00:03:00:10", interface: "wifi1", local: "true" },
          { ".id": "*2", "radio-mac": "02:00:00:03:00:11", interface: "wifi2", local: "true" },
        ],
        "/interface/wifiwave2/monitor": [
          { state: "running", channel: "5260/ax/eCee/D", "tx-power": "20", "registered-peers": "1" },
          { state: "running", channel: "2412/ax/Ce", "tx-power": "16", "registered-peers": "1" },
        ],
        "/interface/wifiwave2/capsman/remote-cap": [],
        "/interface/wifiwave2/access-list": [],
        "/interface/wifiwave2/configuration": [
          { ".id": "*1", name: "cfg1", ssid: "Loft", mode: "ap", security: "sec1", disabled: "false" },
          { ".id": "*2", name: "cfg-iot", ssid: "Loft IoT", mode: "ap", security: "sec-iot", disabled: "false" },
        ],
        "/interface/wifiwave2/security": [
          { ".id": "*1", name: "sec1", "authentication-types": "wpa2-psk,wpa3-psk", ft: "yes", disabled: "false" },
          { ".id": "*2", name: "sec-iot", "authentication-types": "wpa2-psk", disabled: "false" },
        ],
        "/interface/wifiwave2/channel": [],
        "/interface/wifiwave2/datapath": [],
        "/interface/wifiwave2/steering": [],
        "/interface/wifiwave2/registration-table": [
          {
            ...{ ".id": "*F7", interface: "wifi1", ssid: "Loft", "mac-address": "00:00:5E:00:53:01" },
            ...{ uptime: "2d15h28m27s", signal: "-47", "tx-rate": "1200900000", "rx-rate": "54000000", ...counters },
          },
          {
            ...{ ".id": "*F8", interface: "wifi2", ssid: "Loft", "mac-address": "00:00:5E:00:53:02" },
            ...{ uptime: "5m42s170ms", signal: "-68", "tx-rate": "144400000", "rx-rate": "130000000", ...counters },
          },
          {
            ...{ ".id": "*F9", interface: "wifi2-iot", ssid: "Loft IoT", "mac-address": "00:00:5E:00:53:03" },
            ...{ uptime: "1s", signal: "-80", "tx-rate": "1000000", "rx-rate": "6000000", ...counters },
          },
        ],
        "/ip/dhcp-server/lease": [
          lease({ address: "10.3.0.11", "mac-address": "00:00:5E:00:53:01", "host-name": "studio-pc" }),
          lease({ address: "10.3.0.13", "mac-address": "00:00:5E:00:53:03", comment: "Plug, hostname=plug" }),
        ],
        "/ip/arp": [
          {
            ...{ ".id": "*1", address: "10.3.0.12", "mac-address": "00:00:5E:00:53:02", interface: "bridge" },
            ...{ published: "false", invalid: "false", DHCP: "false", dynamic: "true", complete: "true" },
            disabled: "false",
          },
        ],
      },
    },
  ],
  facts: {
    devices: `
      mac_address       | name                | name_source   | ip_address | ip_source
      00:00:5E:00:53:01 | studio-pc           | host_name     | 10.3.0.11  | dhcp_lease
      00:00:5E:00:53:02 | 00:00:5E:00:53:02   | mac_address   | 10.3.0.12  | arp
      00:00:5E:00:53:03 | Plug, hostname=plug | lease_comment | 10.3.0.13  | dhcp_lease`,
    places: `
      mac_address       | router | access_point | interface | stack     | ssid     | other_associations
      00:00:5E:00:53:01 | loft   | loft         | wifi1     | wifiwave2 | Loft     | -
      00:00:5E:00:53:02 | loft   | loft         | wifi2     | wifiwave2 | Loft     | -
      00:00:5E:00:53:03 | loft   | loft         | wifi2-iot | wifiwave2 | Loft IoT | -`,
    signals: `
      mac_address       | band | wifi_standard | channel_mhz | channel_width_mhz | signal_dbm | tx_rate_bps | rx_rate_bps | uptime_seconds | idle_seconds
      00:00:5E:00:53:01 | 5ghz | -             | 5260        | 80                | -47        | 1200900000  | 54000000    | 228507         | -
      00:00:5E:00:53:02 | 2ghz | -             | 2412        | 40                | -68        | 144400000   | 130000000   | 342.17         | -
      00:00:5E:00:53:03 | 2ghz | -             | 2412        | 40                | -80        | 1000000     | 6000000     | 1              | -`,
    interfaces: `
      name      | router | access_point | stack     | is_master | ssid     | band | channel_mhz | channel_width_mhz | device_count
      wifi1     | loft   | loft         | wifiwave2 | true      | Loft     | 5ghz | 5260        | 80                | 1
      wifi2     | loft   | loft         | wifiwave2 | true      | Loft     | 2ghz | 2412        | 40                | 1
      wifi2-iot | loft   | loft         | wifiwave2 | false     | Loft IoT | 2ghz | 2412        | 40                | 1`,
    access_points: `
      name | router | is_local | model     | version | base_mac_address  | state | device_count | interfaces
      loft | loft   | true     | L41G-2axD | 7.12.1  | 02:00:00:03:00:00 | ok    | 3            | wifi1, wifi2, wifi2-iot`,
  },
};
