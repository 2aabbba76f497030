import { boardTables, emptyAddressMenus, emptyLegacyMenus, lease } from "./rows.ts";
import type { Site } from "./site.ts";

const master = {
  ...{ "arp-timeout": "auto", "disable-running-check": "false", "master-interface": "none", master: "true" },
  ...{ dynamic: "true", bound: "true", disabled: "false", inactive: "false", running: "true" },
  ...{ "current-state": "running-ap", "current-rate-set": "OFDM:6-54 BW:1x-2x SGI:1x-2x HT:0-15" },
} as const;
const slave = { ...master, master: "false", "radio-mac": "00:00:00:00:00:00", "current-channel": "" } as const;
const station = { "eap-identity": "", packets: "1868,2113", bytes: "134180,167515" } as const;

export const capsmanAlone: Site = {
  name: "capsman-alone",
  shows: "Legacy CAPsMAN alone, on a wired controller of 7.12: two CAPs, slaves without a channel, reversed last-ip.",
  routers: [
    {
      tables: {
        ...boardTables({
          identity: "chalet-gw",
          version: "7.12.1",
          boardName: "RB3011UiAS",
          model: "RB3011UiAS",
          architecture: "arm",
          uptime: "3w2d19h6m3s",
          baseMac: "02:00:00:05:00:00",
        }),
        ...emptyAddressMenus,
        ...emptyLegacyMenus,
        "/caps-man/interface": [
          {
            ...{ ".id": "*10", name: "cap1", "radio-mac": "02:00:00:05:01:11", "mac-address": "02:00:00:05:01:11" },
            ...{ ...master, configuration: "home-5", "current-channel": "5500/20-Ceee/ac/DP(23dBm)" },
            ...{ "current-registered-clients": "1", "current-authorized-clients": "1" },
          },
          {
            ...{ ".id": "*11", name: "cap1-1", "mac-address": "06:00:00:05:01:11" },
            ...{ ...slave, "master-interface": "cap1", configuration: "guest" },
            ...{ "current-registered-clients": "1", "current-authorized-clients": "1" },
          },
          {
            ...{ ".id": "*12", name: "cap2", "radio-mac": "02:00:00:05:01:10", "mac-address": "02:00:00:05:01:10" },
            ...{ ...master, configuration: "home-2", "current-channel": "2412/20-Ce/gn(20dBm)" },
            ...{ "current-registered-clients": "0", "current-authorized-clients": "0", running: "false" },
          },
          {
            ...{ ".id": "*13", name: "Sauna 2G", "radio-mac": "02:00:00:05:02:10", "mac-address": "02:00:00:05:02:10" },
            ...{ ...master, configuration: "home-2", "current-channel": "2462/20/gn(17dBm)" },
            ...{ "current-registered-clients": "2", "current-authorized-clients": "2" },
          },
        ],
        "/caps-man/radio": [
          {
            ...{ ".id": "*1", "radio-mac": "02:00:00:05:01:11", "remote-cap-name": "[02:00:00:05:01:00]" },
            ...{ "remote-cap-identity": "stairs", interface: "cap1", local: "false", provisioned: "true" },
          },
          {
            ...{ ".id": "*2", "radio-mac": "02:00:00:05:01:10", "remote-cap-name": "[02:00:00:05:01:00]" },
            ...{ "remote-cap-identity": "stairs", interface: "cap2", local: "false", provisioned: "true" },
          },
          {
            ...{ ".id": "*3", "radio-mac": "02:00:00:05:02:10", "remote-cap-name": "CAP-SAUNA" },
            ...{ "remote-cap-identity": "sauna", interface: "Sauna 2G", local: "false", provisioned: "true" },
          },
        ],
        "/caps-man/remote-cap": [
          {
            ...{
              ".id": "*1",
              address: "02:00:00:05:01:00/27044",
              name: "[02:00:00:05:01:00]",
              board: "RBcAPGi-5acD2nD",
            },
            ...{ serial: "HCQ080INVENT", version: "6.49.10", identity: "stairs", "base-mac": "02:00:00:05:01:00" },
            ...{ state: "Run", radios: "2" },
          },
          {
            ...{ ".id": "*2", address: "::ffff:192.168.5.3/37865", name: "CAP-SAUNA", board: "RBwAP2nD" },
            ...{ serial: "HCQ080INVENU", version: "7.12.1", identity: "sauna", "base-mac": "02:00:00:05:02:00" },
            ...{ state: "Run", radios: "1" },
          },
        ],
        "/caps-man/configuration": [
          {
            ".id": "*1",
            name: "home-5",
            ssid: "Chalet",
            mode: "ap",
            country: "austria",
            security: "home",
            channel: "5",
          },
          { ".id": "*2", name: "home-2", ssid: "Chalet", mode: "ap", country: "austria", security: "home" },
          { ".id": "*3", name: "guest", ssid: "Chalet Gäste", mode: "ap", country: "austria", datapath: "guest" },
        ],
        "/caps-man/security": [
          {
            ".id": "*1",
            name: "home",
            "authentication-types": "wpa2-psk",
            encryption: "aes-ccm",
            passphrase: "secret",
          },
        ],
        "/caps-man/datapath": [
          { ".id": "*1", name: "guest", "local-forwarding": "true", "vlan-mode": "use-tag", "vlan-id": "50" },
        ],
        "/caps-man/registration-table": [
          {
            ...{ ".id": "*1", interface: "cap1", ssid: "Chalet", "mac-address": "00:00:5E:00:53:01", ...station },
            ...{ "rx-rate": "351Mbps-80MHz/1S", "tx-rate": "390Mbps-80MHz/1S/SGI", "rx-signal": "-58" },
            ...{ uptime: "5h55m9s180ms", "last-ip": "23.5.168.192", "tx-rate-set": "OFDM:6-54 BW:1x-4x SGI:1x-4x" },
          },
          {
            ...{
              ".id": "*4",
              interface: "cap1-1",
              ssid: "Chalet Gäste",
              "mac-address": "F6:00:5E:00:53:02",
              ...station,
            },
            ...{ "rx-rate": "54Mbps", "tx-rate": "52Mbps-20MHz/1S", "rx-signal": "-64", uptime: "1h38m9s210ms" },
            ...{ "last-ip": "24.5.168.192", "vlan-id": "50" },
          },
          {
            ...{ ".id": "*5", interface: "Sauna 2G", ssid: "Chalet", "mac-address": "00:00:5E:00:53:03", ...station },
            ...{ "rx-rate": "52Mbps-20MHz/1S", "tx-rate": "57.7Mbps-20MHz/1S/SGI", "rx-signal": "-76" },
            ...{ uptime: "3d2s", comment: "-= Sauna oven =-", "last-ip": "0.0.0.0" },
          },
          {
            ...{ ".id": "*6", interface: "Sauna 2G", ssid: "Chalet", "mac-address": "00:00:5E:00:53:04", ...station },
            ...{ "rx-rate": "1Mbps", "tx-rate": "150Mbps-40MHz/1S/SGI", "rx-signal": "-46", "tx-signal": "-50" },
            ...{ uptime: "12s750ms", "last-ip": "26.5.168.192" },
          },
        ],
        "/ip/dhcp-server/lease": [
          lease({ address: "192.168.5.26", "mac-address": "00:00:5E:00:53:04", "host-name": "vivo-1915" }),
          lease({
            ...{ address: "192.168.5.23", "mac-address": "00:00:5E:00:53:01", status: "waiting", "last-seen": "never" },
            ...{ "active-address": "", "active-mac-address": "", "active-server": "", dynamic: "false" },
            comment: "Heidi's phone",
          }),
        ],
      },
    },
  ],
  facts: {
    devices: `
      mac_address       | name              | name_source         | ip_address   | ip_source
      00:00:5E:00:53:01 | Heidi's phone     | lease_comment       | 192.168.5.23 | registration
      00:00:5E:00:53:03 | -= Sauna oven =-  | access_list_comment | -            | -
      00:00:5E:00:53:04 | vivo-1915         | host_name           | 192.168.5.26 | dhcp_lease
      F6:00:5E:00:53:02 | F6:00:5E:00:53:02 | mac_address         | 192.168.5.24 | registration`,
    places: `
      mac_address       | router    | access_point | interface | stack   | ssid         | other_associations
      00:00:5E:00:53:01 | chalet-gw | stairs       | cap1      | capsman | Chalet       | -
      00:00:5E:00:53:03 | chalet-gw | sauna        | Sauna 2G  | capsman | Chalet       | -
      00:00:5E:00:53:04 | chalet-gw | sauna        | Sauna 2G  | capsman | Chalet       | -
      F6:00:5E:00:53:02 | chalet-gw | stairs       | cap1-1    | capsman | Chalet Gäste | -`,
    signals: `
      mac_address       | band | wifi_standard | channel_mhz | channel_width_mhz | signal_dbm | tx_rate_bps | rx_rate_bps | uptime_seconds | idle_seconds
      00:00:5E:00:53:01 | 5ghz | ?             | 5500        | 80                | -58        | 390000000   | 351000000   | 21309.18       | -
      00:00:5E:00:53:03 | 2ghz | ?             | 2462        | 20                | -76        | 57700000    | 52000000    | 259202         | -
      00:00:5E:00:53:04 | 2ghz | ?             | 2462        | 20                | -46        | 150000000   | 1000000     | 12.75          | -
      F6:00:5E:00:53:02 | 5ghz | ?             | 5500        | 80                | -64        | 52000000    | 54000000    | 5889.21        | -`,
    interfaces: `
      name     | router    | access_point | stack   | is_master | ssid         | band | channel_mhz | channel_width_mhz | device_count
      Sauna 2G | chalet-gw | sauna        | capsman | true      | Chalet       | 2ghz | 2462        | 20                | 2
      cap1     | chalet-gw | stairs       | capsman | true      | Chalet       | 5ghz | 5500        | 80                | 1
      cap1-1   | chalet-gw | stairs       | capsman | false     | Chalet Gäste | 5ghz | 5500        | 80                | 1
      cap2     | chalet-gw | stairs       | capsman | true      | Chalet       | 2ghz | 2412        | 40                | 0`,
    access_points: `
      name   | router    | is_local | model           | version | base_mac_address  | state | device_count | interfaces
      sauna  | chalet-gw | false    | RBwAP2nD        | 7.12.1  | 02:00:00:05:02:00 | ok    | 2            | Sauna 2G
      stairs | chalet-gw | false    | RBcAPGi-5acD2nD | 6.49.10 | 02:00:00:05:01:00 | ok    | 2            | cap1, cap1-1, cap2`,
  },
};
