import { boardTables, emptyAddressMenus, emptyLegacyMenus, emptyWifiMenus, lease } from "./rows.ts";
import type { Site } from "./site.ts";

const radio = { mtu: "1500", l2mtu: "1600", arp: "enabled", mode: "ap-bridge", "wireless-protocol": "802.11" } as const;
const flags = { running: "true", disabled: "false", "vlan-mode": "no-tag", "vlan-id": "1", "wps-mode": "disabled" };
const open = {
  ...{ ap: "false", wds: "false", bridge: "false", "802.1x-port-enabled": "true", "management-protection": "false" },
  ...{ "wmm-enabled": "true", "tx-frames-timed-out": "0" },
} as const;
const peer = {
  ...{ ...open, "authentication-type": "wpa2-psk", encryption: "aes-ccm", "group-encryption": "aes-ccm" },
} as const;

export const wirelessAlone: Site = {
  name: "wireless-alone",
  shows:
    "The legacy wireless stack alone, as package on 7.21: text rates, signal@rate, no SSID in the rows, a WDS peer.",
  routers: [
    {
      tables: {
        ...boardTables({
          identity: "cabin",
          version: "7.21.4",
          boardName: "RB962UiGS-5HacT2HnT",
          model: "RB962UiGS-5HacT2HnT",
          architecture: "mipsbe",
          uptime: "6w5d11h55m45s",
          baseMac: "02:00:00:04:00:00",
        }),
        ...emptyAddressMenus,
        ...emptyWifiMenus,
        ...emptyLegacyMenus,
        "/interface/wireless": [
          {
            ...{ ".id": "*2", name: "wlan1", "default-name": "wlan1", "mac-address": "02:00:00:04:00:10", ...radio },
            ...{ "interface-type": "Atheros AR9300", "radio-name": "020000040010", ssid: "Cabin", ...flags },
            ...{ band: "2ghz-b/g/n", frequency: "auto", "channel-width": "20/40mhz-XX", "security-profile": "home" },
          },
          {
            ...{ ".id": "*3", name: "wlan2", "default-name": "wlan2", "mac-address": "02:00:00:04:00:11", ...radio },
            ...{ "interface-type": "Atheros AR9888", "radio-name": "020000040011", ssid: "Cabin", ...flags },
            ...{ band: "5ghz-a/n/ac", frequency: "5560", "channel-width": "20/40/80mhz-XXXX" },
            "security-profile": "home",
          },
          {
            ...{ ".id": "*9", name: "wlan3", "mac-address": "06:00:00:04:00:11", ...radio },
            ...{ "interface-type": "virtual", "master-interface": "wlan2", ssid: "Cabin guest", ...flags },
            ...{ "security-profile": "guest", "vlan-mode": "use-tag", "vlan-id": "40" },
          },
        ],
        "/interface/wireless/monitor": [
          {
            ...{ status: "running-ap", channel: "2452/20-Ce/gn(20dBm)", "noise-floor": "-109", "overall-tx-ccq": "93" },
            ...{ "registered-clients": "1", "authenticated-clients": "1", "wmm-enabled": "true" },
          },
          {
            ...{ status: "running-ap", channel: "5560/20-eeCe/ac/DP(27dBm)", "noise-floor": "-112" },
            ...{ "registered-clients": "2", "authenticated-clients": "2", "wmm-enabled": "true" },
          },
        ],
        "/interface/wireless/security-profiles": [
          { ".id": "*0", name: "default", mode: "none", "authentication-types": "" },
          {
            ...{ ".id": "*1", name: "home", mode: "dynamic-keys", "authentication-types": "wpa2-psk" },
            "wpa2-pre-shared-key": "never asked for",
          },
          { ".id": "*2", name: "guest", mode: "none", "authentication-types": "wpa-psk,wpa2-psk" },
        ],
        "/interface/wireless/registration-table": [
          {
            ...{ ".id": "*264", interface: "wlan1", "mac-address": "00:00:5E:00:53:01", ...peer },
            ...{ "rx-rate": "65Mbps-20MHz/1S", "tx-rate": "72.2Mbps-20MHz/1S/SGI", uptime: "5h49m36s" },
            ...{ packets: "59542,17464", bytes: "17536671,2966351", "last-activity": "170ms" },
            ...{ "signal-strength": "-62@1Mbps", "signal-to-noise": "52", "tx-ccq": "113", "p-throughput": "54928" },
            ...{ "strength-at-rates": "-62@1Mbps 16s330ms,-64@6Mbps 13s560ms", "last-ip": "192.168.4.21" },
          },
          {
            ...{ ".id": "*1429", interface: "wlan2", "mac-address": "F6:00:5E:00:53:02", ...peer },
            ...{ "rx-rate": "6Mbps", "tx-rate": "866.6Mbps-80MHz/2S/SGI", uptime: "15m17s" },
            ...{ packets: "67059,56097", bytes: "96975022,4951337", "last-activity": "1s30ms" },
            ...{ "signal-strength": "-51@VHT80-9/2S", "signal-to-noise": "61", "last-ip": "192.168.4.22" },
          },
          {
            ...{ ".id": "*142A", interface: "wlan3", "mac-address": "00:00:5E:00:53:03", ...open },
            ...{
              "rx-rate": "54Mbps",
              "tx-rate": "58.5Mbps-20MHz/1S",
              uptime: "2w6d13h",
              "signal-strength": "-70@6Mbps",
            },
            ...{ packets: "11,22", bytes: "1100,2200", "last-activity": "54s30ms", "vlan-id": "40" },
          },
          {
            ...{ ".id": "*142B", interface: "wlan2", "mac-address": "02:00:00:04:77:11", ...peer },
            ...{ ap: "true", wds: "true", "radio-name": "cabin->barn", "routeros-version": "6.49.10" },
            ...{ "rx-rate": "300Mbps-40MHz/2S/SGI", "tx-rate": "300Mbps-40MHz/2S/SGI", uptime: "3w19h11m36s" },
            ...{ packets: "1,2", bytes: "3,4", "last-activity": "0ms", "signal-strength": "-58@HT40-7" },
          },
        ],
        "/interface/wireless/access-list": [
          {
            ...{ ".id": "*1", "mac-address": "00:00:5E:00:53:03", interface: "any", authentication: "true" },
            ...{ "signal-range": "-120..120", "vlan-mode": "default", comment: "Cabin camera", disabled: "false" },
          },
        ],
        "/ip/dhcp-server/lease": [
          lease({ address: "192.168.4.21", "mac-address": "00:00:5E:00:53:01", "host-name": "raspberrypi" }),
        ],
      },
    },
  ],
  facts: {
    devices: `
      mac_address       | name              | name_source         | ip_address   | ip_source
      00:00:5E:00:53:01 | raspberrypi       | host_name           | 192.168.4.21 | dhcp_lease
      00:00:5E:00:53:03 | Cabin camera      | access_list_comment | -            | -
      F6:00:5E:00:53:02 | F6:00:5E:00:53:02 | mac_address         | 192.168.4.22 | registration`,
    places: `
      mac_address       | router | access_point | interface | stack    | ssid        | other_associations
      00:00:5E:00:53:01 | cabin  | cabin        | wlan1     | wireless | Cabin       | -
      00:00:5E:00:53:03 | cabin  | cabin        | wlan3     | wireless | Cabin guest | -
      F6:00:5E:00:53:02 | cabin  | cabin        | wlan2     | wireless | Cabin       | -`,
    signals: `
      mac_address       | band | wifi_standard | channel_mhz | channel_width_mhz | signal_dbm | tx_rate_bps | rx_rate_bps | uptime_seconds | idle_seconds
      00:00:5E:00:53:01 | 2ghz | ?             | 2452        | 40                | -62        | 72200000    | 65000000    | 20976          | 0.17
      00:00:5E:00:53:03 | 5ghz | ?             | 5560        | 80                | -70        | 58500000    | 54000000    | 1774800        | 54.03
      F6:00:5E:00:53:02 | 5ghz | ?             | 5560        | 80                | -51        | 866600000   | 6000000     | 917            | 1.03`,
    interfaces: `
      name  | router | access_point | stack    | is_master | ssid        | band | channel_mhz | channel_width_mhz | device_count
      wlan1 | cabin  | cabin        | wireless | true      | Cabin       | 2ghz | 2452        | 40                | 1
      wlan2 | cabin  | cabin        | wireless | true      | Cabin       | 5ghz | 5560        | 80                | 1
      wlan3 | cabin  | cabin        | wireless | false     | Cabin guest | 5ghz | 5560        | 80                | 1`,
    access_points: `
      name  | router | is_local | model               | version | base_mac_address  | state | device_count | interfaces
      cabin | cabin  | true     | RB962UiGS-5HacT2HnT | 7.21.4  | 02:00:00:04:00:00 | ok    | 3            | wlan1, wlan2, wlan3`,
  },
};
