import { arpEntry, boardTables, emptyAddressMenus, emptyWifiMenus, lease, wifiCounters, wifiMaster } from "./rows.ts";
import type { Site } from "./site.ts";

const settings = {
  configuration: "home",
  "configuration.ssid": "Linden 7",
  "configuration.country": "Latvia",
  "security.authentication-types": "wpa2-psk,wpa3-psk",
  "security.passphrase": "never asked for",
  "security.ft": "true",
  "security.ft-over-ds": "true",
  "security.connect-priority": "0/1",
  "datapath.bridge": "bridge",
  "steering.rrm": "true",
  "steering.wnm": "true",
  "steering.transition-threshold": "-78",
} as const;

export const wifiAlone: Site = {
  name: "wifi-alone",
  shows: "The wifi stack alone: one router of 7.24 with two radios, which is gateway too; a name from every source.",
  routers: [
    {
      tables: {
        ...boardTables({
          identity: "gate",
          version: "7.24",
          boardName: "hAP ax^2",
          model: "C52iG-5HaxD2HaxD",
          architecture: "arm64",
          uptime: "3d8h39m31s",
          baseMac: "02:00:00:01:00:00",
        }),
        ...emptyAddressMenus,
        ...emptyWifiMenus,
        "/interface/wifi": [
          {
            ...{ ".id": "*2", "default-name": "wifi1", name: "wifi1", ...wifiMaster },
            ...{ "mac-address": "02:00:00:01:00:10", "radio-mac": "02:00:00:01:00:10", ...settings },
            "channel.frequency": "5180-5320",
          },
          {
            ...{ ".id": "*3", "default-name": "wifi2", name: "wifi2", ...wifiMaster },
            ...{ "mac-address": "02:00:00:01:00:11", "radio-mac": "02:00:00:01:00:11", ...settings },
            ...{ "channel.frequency": "2412,2437,2462", "steering.2g-probe-delay": "true" },
          },
        ],
        "/interface/wifi/radio": [
          { ".id": "*1", "radio-mac": "02:00:00:01:00:10", interface: "wifi1", local: "true", "hw-type": "QCA6018" },
          { ".id": "*2", "radio-mac": "02:00:00:01:00:11", interface: "wifi2", local: "true", "hw-type": "QCA6018" },
        ],
        "/interface/wifi/monitor": [
          {
            ...{ state: "running", channel: "5180/ax/Ceee", "tx-power": "23" },
            ...{ "registered-peers": "2", "authorized-peers": "2" },
          },
          {
            ...{ state: "running", channel: "2437/ax", "tx-power": "17" },
            ...{ "registered-peers": "3", "authorized-peers": "3" },
          },
        ],
        "/interface/wifi/access-list": [
          { ".id": "*1", action: "accept", "mac-address": "00:00:5E:00:53:05", comment: "Doorbell", disabled: "false" },
        ],
        "/interface/wifi/registration-table": [
          {
            ...{ ".id": "*28", interface: "wifi1", ssid: "Linden 7", "mac-address": "00:00:5E:00:53:01" },
            ...{ uptime: "1h2m3s", "last-activity": "30ms", signal: "-48", "auth-type": "ft-wpa3-psk" },
            ...{ band: "5ghz-ax", "tx-rate": "1200900000", "rx-rate": "1080900000", ...wifiCounters },
          },
          {
            ...{ ".id": "*2A", interface: "wifi2", ssid: "Linden 7", "mac-address": "D2:00:5E:00:53:02" },
            ...{ uptime: "3d4h24m", "last-activity": "4s20ms", signal: "-71", "auth-type": "wpa2-psk" },
            ...{ band: "2ghz-n", "tx-rate": "72200000", "rx-rate": "1000000", ...wifiCounters },
          },
          {
            ...{ ".id": "*110", interface: "wifi2", ssid: "Linden 7", "mac-address": "00:00:5E:00:53:03" },
            ...{ uptime: "1w2d3h4m5s", "last-activity": "0ms", signal: "-60", "auth-type": "wpa2-psk" },
            ...{ band: "2ghz-g", "tx-rate": "54000000", "rx-rate": "48000000", ...wifiCounters },
          },
          {
            ...{ ".id": "*4A5", interface: "wifi1", ssid: "Linden 7", "mac-address": "00:00:5E:00:53:04" },
            ...{ uptime: "19m", "last-activity": "50s10ms", signal: "-66", "auth-type": "wpa3-psk" },
            ...{ band: "5ghz-ac", "tx-rate": "6000000", "rx-rate": "390000000", ...wifiCounters },
          },
          {
            ...{ ".id": "*F7", interface: "wifi2", ssid: "Linden 7", "mac-address": "00:00:5E:00:53:05" },
            ...{ uptime: "2h56m", "last-activity": "1s", signal: "-16", "auth-type": "wpa2-psk" },
            ...{ band: "2ghz-ax", "tx-rate": "286800000", "rx-rate": "243700000", ...wifiCounters },
          },
        ],
        "/ip/dhcp-server/lease": [
          lease({
            ...{ address: "192.168.88.11", "mac-address": "00:00:5E:00:53:01" },
            ...{ "host-name": "ada-mbp", comment: "Ada's laptop", dynamic: "false" },
          }),
          lease({ address: "192.168.88.12", "mac-address": "D2:00:5E:00:53:02", "host-name": "Pixel-7" }),
          lease({ address: "192.168.88.15", "mac-address": "00:00:5E:00:53:05", "host-name": "esp-0f31" }),
          lease({ address: "192.168.88.99", "mac-address": "00:00:5E:00:53:99", "host-name": "wired-nas" }),
        ],
        "/ip/arp": [
          arpEntry({ address: "192.168.88.11", "mac-address": "00:00:5E:00:53:01" }),
          arpEntry({ address: "192.168.88.13", "mac-address": "00:00:5E:00:53:03", status: "stale" }),
          arpEntry({ address: "192.168.88.99", "mac-address": "00:00:5E:00:53:99" }),
          arpEntry({ address: "192.168.88.50", complete: "false", status: "failed" }),
        ],
        "/ip/dns/static": [
          { ".id": "*1", name: "printer.lan", address: "192.168.88.13", type: "A", ttl: "1d", disabled: "false" },
        ],
        "/ipv6/neighbor": [
          {
            ...{ ".id": "*1", address: "fe80::200:5eff:fe00:5301", interface: "bridge" },
            ...{ "mac-address": "00:00:5E:00:53:01", status: "reachable" },
          },
          {
            ...{ ".id": "*2", address: "2001:db8:88::1f", interface: "bridge" },
            ...{ "mac-address": "00:00:5E:00:53:01", status: "stale" },
          },
          { ".id": "*3", address: "2001:db8:88::dead", interface: "bridge", status: "failed" },
        ],
      },
    },
  ],
  facts: {
    devices: `
      mac_address       | name              | name_source         | ip_address    | ip_source
      00:00:5E:00:53:01 | Ada's laptop      | lease_comment       | 192.168.88.11 | dhcp_lease
      00:00:5E:00:53:03 | printer.lan       | static_dns          | 192.168.88.13 | arp
      00:00:5E:00:53:04 | 00:00:5E:00:53:04 | mac_address         | -             | -
      00:00:5E:00:53:05 | Doorbell          | access_list_comment | 192.168.88.15 | dhcp_lease
      D2:00:5E:00:53:02 | Pixel-7           | host_name           | 192.168.88.12 | dhcp_lease`,
    places: `
      mac_address       | router | access_point | interface | stack | ssid     | other_associations
      00:00:5E:00:53:01 | gate   | gate         | wifi1     | wifi  | Linden 7 | -
      00:00:5E:00:53:03 | gate   | gate         | wifi2     | wifi  | Linden 7 | -
      00:00:5E:00:53:04 | gate   | gate         | wifi1     | wifi  | Linden 7 | -
      00:00:5E:00:53:05 | gate   | gate         | wifi2     | wifi  | Linden 7 | -
      D2:00:5E:00:53:02 | gate   | gate         | wifi2     | wifi  | Linden 7 | -`,
    signals: `
      mac_address       | band | wifi_standard | channel_mhz | channel_width_mhz | signal_dbm | tx_rate_bps | rx_rate_bps | uptime_seconds | idle_seconds
      00:00:5E:00:53:01 | 5ghz | 802.11ax      | 5180        | 80                | -48        | 1200900000  | 1080900000  | 3723           | 0.03
      00:00:5E:00:53:03 | 2ghz | 802.11g       | 2437        | 20                | -60        | 54000000    | 48000000    | 788645         | 0
      00:00:5E:00:53:04 | 5ghz | 802.11ac      | 5180        | 80                | -66        | 6000000     | 390000000   | 1140           | 50.01
      00:00:5E:00:53:05 | 2ghz | 802.11ax      | 2437        | 20                | -16        | 286800000   | 243700000   | 10560          | 1
      D2:00:5E:00:53:02 | 2ghz | 802.11n       | 2437        | 20                | -71        | 72200000    | 1000000     | 275040         | 4.02`,
    interfaces: `
      name  | router | access_point | stack | is_master | ssid     | band | channel_mhz | channel_width_mhz | device_count
      wifi1 | gate   | gate         | wifi  | true      | Linden 7 | 5ghz | 5180        | 80                | 2
      wifi2 | gate   | gate         | wifi  | true      | Linden 7 | 2ghz | 2437        | 20                | 3`,
    access_points: `
      name | router | is_local | model            | version | base_mac_address  | state | device_count | interfaces
      gate | gate   | true     | C52iG-5HaxD2HaxD | 7.24    | 02:00:00:01:00:00 | ok    | 5            | wifi1, wifi2`,
  },
};
