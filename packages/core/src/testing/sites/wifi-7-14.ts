import { boardTables, emptyAddressMenus, emptyWifiMenus, lease, wifiCounters } from "./rows.ts";
import type { Site } from "./site.ts";

const row = { l2mtu: "1560", "arp-timeout": "auto", bound: "true", inactive: "false", running: "true" } as const;
const effective = {
  ...{ "configuration.mode": "ap", "configuration.country": "Latvia" },
  ...{ "datapath.bridge": "bridge", "steering.rrm": "yes", "steering.wnm": "no" },
} as const;

export const wifi714: Site = {
  name: "wifi-7-14",
  shows: "RouterOS 7.14: the interface menu prints only what is set on the row; actual-configuration has the rest.",
  routers: [
    {
      tables: {
        ...boardTables({
          identity: "mill",
          version: "7.14.3",
          boardName: "hAP ac^2",
          model: "RBD52G-5HacD2HnD",
          architecture: "arm",
          uptime: "5w3d20m51s",
          baseMac: "02:00:00:02:00:00",
        }),
        ...emptyAddressMenus,
        ...emptyWifiMenus,
        "/interface/wifi": [
          {
            ...{ ".id": "*2", "default-name": "wifi1", name: "wifi1", ...row, master: "true", disabled: "false" },
            ...{ "mac-address": "02:00:00:02:00:10", "radio-mac": "02:00:00:02:00:10", configuration: "home" },
          },
          {
            ...{ ".id": "*3", "default-name": "wifi2", name: "wifi2", ...row, master: "true", disabled: "false" },
            ...{ "mac-address": "02:00:00:02:00:11", "radio-mac": "02:00:00:02:00:11", configuration: "home" },
            "configuration.ssid": "Mill old",
          },
          {
            ...{ ".id": "*A", name: "wifi1-guest", ...row, master: "false", disabled: "false" },
            ...{ "mac-address": "06:00:00:02:00:10", "master-interface": "wifi1", configuration: "guest" },
          },
        ],
        "/interface/wifi/actual-configuration": [
          {
            ...{ ".id": "*2", name: "wifi1", ...effective, "configuration.ssid": "Mill", "channel.band": "5ghz-ac" },
            ...{ "security.authentication-types": "wpa2-psk,wpa3-psk", "security.ft": "yes" },
          },
          {
            ...{ ".id": "*3", name: "wifi2", ...effective, "configuration.ssid": "Mill old", "channel.band": "2ghz-n" },
            ...{ "security.authentication-types": "wpa2-psk,wpa3-psk", "security.ft": "yes" },
          },
          {
            ...{ ".id": "*A", name: "wifi1-guest", ...effective, "configuration.ssid": "Mill guest" },
            ...{ "security.authentication-types": "", "datapath.vlan-id": "30" },
          },
        ],
        "/interface/wifi/configuration": [
          {
            ".id": "*1",
            name: "home",
            ssid: "Mill",
            mode: "ap",
            country: "Latvia",
            security: "home",
            disabled: "false",
          },
          { ".id": "*2", name: "guest", ssid: "Mill guest", mode: "ap", country: "Latvia", disabled: "false" },
        ],
        "/interface/wifi/security": [
          {
            ...{ ".id": "*1", name: "home", "authentication-types": "wpa2-psk,wpa3-psk", ft: "yes" },
            ...{ passphrase: "never asked for", disabled: "false" },
          },
        ],
        "/interface/wifi/radio": [
          { ".id": "*1", "radio-mac": "02:00:00:02:00:10", interface: "wifi1", local: "true", "hw-type": "IPQ4019" },
          { ".id": "*2", "radio-mac": "02:00:00:02:00:11", interface: "wifi2", local: "true", "hw-type": "IPQ4019" },
        ],
        "/interface/wifi/monitor": [
          {
            ...{ state: "running", channel: "5500/ac/Ceee/D", "tx-power": "24" },
            ...{ "registered-peers": "1", "authorized-peers": "1" },
          },
          {
            ...{ state: "running", channel: "2472/n/eC", "tx-power": "14" },
            ...{ "registered-peers": "1", "authorized-peers": "1" },
          },
        ],
        "/interface/wifi/registration-table": [
          {
            ...{ ".id": "*1", interface: "wifi1", ssid: "Mill", "mac-address": "00:00:5E:00:53:01" },
            ...{ uptime: "24m26s", "last-activity": "10ms", signal: "-55", "auth-type": "wpa3-psk" },
            ...{ band: "5ghz-ac", "tx-rate": "866600000", "rx-rate": "780000000", ...wifiCounters },
          },
          {
            ...{ ".id": "*2", interface: "wifi2", ssid: "Mill old", "mac-address": "00:00:5E:00:53:02" },
            ...{ uptime: "1d", "last-activity": "20s", signal: "-77", "auth-type": "wpa2-psk" },
            ...{ band: "2ghz-n", "tx-rate": "1000000", "rx-rate": "28900000", ...wifiCounters },
          },
          {
            ...{ ".id": "*3", interface: "wifi1-guest", ssid: "Mill guest", "mac-address": "F6:00:5E:00:53:03" },
            ...{ uptime: "8m51s", "last-activity": "500ms", signal: "-63" },
            ...{ band: "5ghz-ac", "tx-rate": "433300000", "rx-rate": "325000000", ...wifiCounters, "vlan-id": "30" },
          },
        ],
        "/ip/dhcp-server/lease": [
          lease({ address: "192.168.2.11", "mac-address": "00:00:5E:00:53:01", comment: "Miller's tablet" }),
          lease({ address: "192.168.2.12", "mac-address": "00:00:5E:00:53:02", "host-name": "thermostat" }),
          lease({
            ...{ address: "guest-pool", "active-address": "192.168.30.5", "mac-address": "F6:00:5E:00:53:03" },
            "host-name": "123",
          }),
        ],
      },
    },
  ],
  facts: {
    devices: `
      mac_address       | name            | name_source   | ip_address   | ip_source
      00:00:5E:00:53:01 | Miller's tablet | lease_comment | 192.168.2.11 | dhcp_lease
      00:00:5E:00:53:02 | thermostat      | host_name     | 192.168.2.12 | dhcp_lease
      F6:00:5E:00:53:03 | 123             | host_name     | 192.168.30.5 | dhcp_lease`,
    places: `
      mac_address       | router | access_point | interface   | stack | ssid       | other_associations
      00:00:5E:00:53:01 | mill   | mill         | wifi1       | wifi  | Mill       | -
      00:00:5E:00:53:02 | mill   | mill         | wifi2       | wifi  | Mill old   | -
      F6:00:5E:00:53:03 | mill   | mill         | wifi1-guest | wifi  | Mill guest | -`,
    signals: `
      mac_address       | band | wifi_standard | channel_mhz | channel_width_mhz | signal_dbm | tx_rate_bps | rx_rate_bps | uptime_seconds | idle_seconds
      00:00:5E:00:53:01 | 5ghz | 802.11ac      | 5500        | 80                | -55        | 866600000   | 780000000   | 1466           | 0.01
      00:00:5E:00:53:02 | 2ghz | 802.11n       | 2472        | 40                | -77        | 1000000     | 28900000    | 86400          | 20
      F6:00:5E:00:53:03 | 5ghz | 802.11ac      | 5500        | 80                | -63        | 433300000   | 325000000   | 531            | 0.5`,
    interfaces: `
      name        | router | access_point | stack | is_master | ssid       | band | channel_mhz | channel_width_mhz | device_count
      wifi1       | mill   | mill         | wifi  | true      | Mill       | 5ghz | 5500        | 80                | 1
      wifi1-guest | mill   | mill         | wifi  | false     | Mill guest | 5ghz | 5500        | 80                | 1
      wifi2       | mill   | mill         | wifi  | true      | Mill old   | 2ghz | 2472        | 40                | 1`,
    access_points: `
      name | router | is_local | model            | version | base_mac_address  | state | device_count | interfaces
      mill | mill   | true     | RBD52G-5HacD2HnD | 7.14.3  | 02:00:00:02:00:00 | ok    | 3            | wifi1, wifi1-guest, wifi2`,
  },
};
