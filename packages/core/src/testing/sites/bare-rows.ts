import { emptyLegacyMenus, emptyWifiMenus } from "./rows.ts";
import type { Site } from "./site.ts";

export const bareRows: Site = {
  name: "bare-rows",
  shows: "Rows without any optional key, in three stacks and the address tables: nothing is guessed, nothing is lost.",
  routers: [
    {
      tables: {
        "/system/resource": [{ version: "7.21.4" }],
        "/system/identity": [{ name: "bare" }],
        "/interface/ethernet": [{ name: "ether1" }],
        ...emptyWifiMenus,
        ...emptyLegacyMenus,
        "/interface/wifi": [{ name: "wifi1", "default-name": "wifi1" }, { name: "cap-wifi1" }],
        "/interface/wifi/registration-table": [
          { interface: "wifi1", "mac-address": "00:00:5E:00:53:01" },
          { interface: "cap-wifi1", "mac-address": "00:00:5E:00:53:02" },
          { interface: "wifi-gone", "mac-address": "00:00:5E:00:53:03", signal: "-70" },
        ],
        "/interface/wireless": [{ name: "wlan1" }],
        "/interface/wireless/registration-table": [
          { interface: "wlan1", "mac-address": "00:00:5E:00:53:04", ap: "false", wds: "false", bridge: "false" },
        ],
        "/caps-man/interface": [{ name: "cap1" }],
        "/caps-man/registration-table": [{ interface: "cap1", "mac-address": "00:00:5E:00:53:05" }],
        "/ip/dhcp-server/lease": [
          { "mac-address": "00:00:5E:00:53:01", "host-name": "waits", status: "waiting" },
          { address: "10.17.0.2", "mac-address": "00:00:5E:00:53:02", status: "bound" },
          { address: "10.17.0.9", status: "conflict", "src-mac-address": "00:00:5E:00:53:03" },
        ],
        "/ip/arp": [
          { address: "10.17.0.4", "mac-address": "00:00:5E:00:53:04", interface: "bridge" },
          { address: "10.17.0.5", interface: "bridge" },
        ],
        "/ip/dns/static": [{ regexp: ".*\\.ads" }],
        "/ipv6/neighbor": [{ address: "fe80::4" }],
      },
    },
  ],
  facts: {
    devices: `
      mac_address       | name              | name_source | ip_address | ip_source
      00:00:5E:00:53:01 | waits             | host_name   | -          | -
      00:00:5E:00:53:02 | 00:00:5E:00:53:02 | mac_address | 10.17.0.2  | dhcp_lease
      00:00:5E:00:53:03 | 00:00:5E:00:53:03 | mac_address | -          | -
      00:00:5E:00:53:04 | 00:00:5E:00:53:04 | mac_address | 10.17.0.4  | arp
      00:00:5E:00:53:05 | 00:00:5E:00:53:05 | mac_address | -          | -`,
    places: `
      mac_address       | router | access_point | interface | stack    | ssid | other_associations
      00:00:5E:00:53:01 | bare   | bare         | wifi1     | wifi     | -    | -
      00:00:5E:00:53:02 | bare   | -            | cap-wifi1 | wifi     | -    | -
      00:00:5E:00:53:03 | bare   | -            | wifi-gone | wifi     | -    | -
      00:00:5E:00:53:04 | bare   | bare         | wlan1     | wireless | -    | -
      00:00:5E:00:53:05 | bare   | -            | cap1      | capsman  | -    | -`,
    signals: `
      mac_address       | band | wifi_standard | channel_mhz | channel_width_mhz | signal_dbm | tx_rate_bps | rx_rate_bps | uptime_seconds | idle_seconds
      00:00:5E:00:53:01 | -    | -             | -           | -                 | -          | -           | -           | -              | -
      00:00:5E:00:53:02 | -    | -             | -           | -                 | -          | -           | -           | -              | -
      00:00:5E:00:53:03 | -    | -             | -           | -                 | -70        | -           | -           | -              | -
      00:00:5E:00:53:04 | -    | -             | -           | -                 | -          | -           | -           | -              | -
      00:00:5E:00:53:05 | -    | -             | -           | -                 | -          | -           | -           | -              | -`,
    interfaces: `
      name      | router | access_point | stack    | is_master | ssid | band | channel_mhz | channel_width_mhz | device_count
      cap-wifi1 | bare   | -            | wifi     | ?         | -    | -    | -           | -                 | 1
      cap1      | bare   | -            | capsman  | ?         | -    | -    | -           | -                 | 1
      wifi1     | bare   | bare         | wifi     | ?         | -    | -    | -           | -                 | 1
      wlan1     | bare   | bare         | wireless | true      | -    | -    | -           | -                 | 1`,
    access_points: `
      name | router | is_local | model | version | base_mac_address | state | device_count | interfaces
      bare | bare   | true     | -     | 7.21.4  | -                | ok    | 2            | wifi1, wlan1`,
  },
};
