import { boardTables, emptyAddressMenus, emptyWifiMenus, lease, wifiCounters, wifiMaster } from "./rows.ts";
import type { Site } from "./site.ts";

const hotel = {
  ...{ configuration: "hotel", "configuration.ssid": "Hotel", "security.authentication-types": "wpa2-psk" },
  dynamic: "true",
} as const;

export const duplicateCapIdentities: Site = {
  name: "duplicate-cap-identities",
  shows:
    "Three CAPs and their controller are all called MikroTik, as delivered: addresses and base MACs tell them apart.",
  routers: [
    {
      tables: {
        ...boardTables({
          identity: "MikroTik",
          version: "7.22.1",
          boardName: "hAP ax^2",
          model: "C52iG-5HaxD2HaxD",
          architecture: "arm64",
          uptime: "6d",
          baseMac: "02:00:00:0B:00:00",
        }),
        ...emptyAddressMenus,
        ...emptyWifiMenus,
        "/interface/wifi": [
          {
            ...{ ".id": "*2", "default-name": "wifi1", name: "wifi1", ...wifiMaster, ...hotel },
            ...{ "mac-address": "02:00:00:0B:00:10", "radio-mac": "02:00:00:0B:00:10" },
          },
          {
            ...{ ".id": "*20", name: "cap-wifi1", cap: "MikroTik@10.11.0.11", ...wifiMaster, ...hotel },
            ...{ "mac-address": "02:00:00:0B:01:10", "radio-mac": "02:00:00:0B:01:10" },
          },
          {
            ...{ ".id": "*21", name: "cap-wifi2", cap: "MikroTik@02:00:00:0B:02:00%*5", ...wifiMaster, ...hotel },
            ...{ "mac-address": "02:00:00:0B:02:10", "radio-mac": "02:00:00:0B:02:10" },
          },
          {
            ...{ ".id": "*22", name: "cap-wifi3", cap: "MikroTik@02:00:00:0B:03:00%*5", ...wifiMaster, ...hotel },
            ...{ "mac-address": "02:00:00:0B:03:10", "radio-mac": "02:00:00:0B:03:10" },
          },
        ],
        "/interface/wifi/radio": [
          { ".id": "*1", "radio-mac": "02:00:00:0B:00:10", interface: "wifi1", local: "true" },
          { ".id": "*2", cap: "MikroTik@10.11.0.11", "radio-mac": "02:00:00:0B:01:10", interface: "cap-wifi1" },
          {
            ".id": "*3",
            cap: "MikroTik@02:00:00:0B:02:00%*5",
            "radio-mac": "02:00:00:0B:02:10",
            interface: "cap-wifi2",
          },
          {
            ".id": "*4",
            cap: "MikroTik@02:00:00:0B:03:00%*5",
            "radio-mac": "02:00:00:0B:03:10",
            interface: "cap-wifi3",
          },
        ],
        "/interface/wifi/capsman/remote-cap": [
          {
            ...{
              ".id": "*1",
              address: "02:00:00:0B:03:00%bridge",
              identity: "MikroTik",
              "board-name": "wAPG-5HaxD2HaxD",
            },
            ...{ serial: "INVENTED03", version: "7.21.4", "base-mac": "02:00:00:0B:03:00", state: "Ok", uptime: "3d" },
          },
          {
            ...{ ".id": "*2", address: "10.11.0.11", identity: "MikroTik", "board-name": "cAPGi-5HaxD2HaxD" },
            ...{ serial: "INVENTED01", version: "7.22.1", "base-mac": "02:00:00:0B:01:00", state: "Ok", uptime: "1d" },
          },
          {
            ...{ ".id": "*3", address: "02:00:00:0B:02:00%bridge", identity: "MikroTik", "board-name": "L41G-2axD" },
            ...{ serial: "INVENTED02", version: "7.20", "base-mac": "02:00:00:0B:02:00", state: "Ok", uptime: "2d" },
          },
        ],
        "/interface/wifi/monitor": [
          { state: "running", channel: "5180/ax/Ceee", "tx-power": "20", "registered-peers": "1" },
          { state: "running", channel: "5260/ax/Ceee/D", "tx-power": "20", "registered-peers": "1" },
          { state: "running", channel: "2412/ax", "tx-power": "14", "registered-peers": "1" },
          { state: "running", channel: "5500/ax/Ceee/D", "tx-power": "24", "registered-peers": "1" },
        ],
        "/interface/wifi/registration-table": [
          {
            ...{ ".id": "*1", interface: "wifi1", ssid: "Hotel", "mac-address": "00:00:5E:00:53:01" },
            ...{ uptime: "1m", "last-activity": "1s", signal: "-51", "auth-type": "wpa2-psk" },
            ...{ band: "5ghz-ax", "tx-rate": "1200900000", "rx-rate": "1200900000", ...wifiCounters },
          },
          {
            ...{ ".id": "*2", interface: "cap-wifi1", ssid: "Hotel", "mac-address": "00:00:5E:00:53:02" },
            ...{ uptime: "2m", "last-activity": "2s", signal: "-52", "auth-type": "wpa2-psk" },
            ...{ band: "5ghz-ac", "tx-rate": "866700000", "rx-rate": "780000000", ...wifiCounters },
          },
          {
            ...{ ".id": "*3", interface: "cap-wifi2", ssid: "Hotel", "mac-address": "00:00:5E:00:53:03" },
            ...{ uptime: "3m", "last-activity": "3s", signal: "-53", "auth-type": "wpa2-psk" },
            ...{ band: "2ghz-n", "tx-rate": "144400000", "rx-rate": "130000000", ...wifiCounters },
          },
          {
            ...{ ".id": "*4", interface: "cap-wifi3", ssid: "Hotel", "mac-address": "00:00:5E:00:53:04" },
            ...{ uptime: "4m", "last-activity": "4s", signal: "-54", "auth-type": "wpa2-psk" },
            ...{ band: "5ghz-ax", "tx-rate": "573500000", "rx-rate": "516100000", ...wifiCounters },
          },
        ],
        "/ip/dhcp-server/lease": [
          lease({ address: "10.11.1.1", "mac-address": "00:00:5E:00:53:01", "host-name": "raspberrypi" }),
          lease({ address: "10.11.1.2", "mac-address": "00:00:5E:00:53:02", "host-name": "raspberrypi" }),
          lease({ address: "10.11.1.3", "mac-address": "00:00:5E:00:53:03", "host-name": "Room 12" }),
          lease({ address: "10.11.1.4", "mac-address": "00:00:5E:00:53:04", comment: "Lobby player" }),
        ],
      },
    },
  ],
  facts: {
    devices: `
      mac_address       | name         | name_source   | ip_address | ip_source
      00:00:5E:00:53:01 | raspberrypi  | host_name     | 10.11.1.1  | dhcp_lease
      00:00:5E:00:53:02 | raspberrypi  | host_name     | 10.11.1.2  | dhcp_lease
      00:00:5E:00:53:03 | Room 12      | host_name     | 10.11.1.3  | dhcp_lease
      00:00:5E:00:53:04 | Lobby player | lease_comment | 10.11.1.4  | dhcp_lease`,
    places: `
      mac_address       | router   | access_point      | interface | stack | ssid  | other_associations
      00:00:5E:00:53:01 | MikroTik | MikroTik 0B:00:00 | wifi1     | wifi  | Hotel | -
      00:00:5E:00:53:02 | MikroTik | MikroTik 0B:01:00 | cap-wifi1 | wifi  | Hotel | -
      00:00:5E:00:53:03 | MikroTik | MikroTik 0B:02:00 | cap-wifi2 | wifi  | Hotel | -
      00:00:5E:00:53:04 | MikroTik | MikroTik 0B:03:00 | cap-wifi3 | wifi  | Hotel | -`,
    signals: `
      mac_address       | band | wifi_standard | channel_mhz | channel_width_mhz | signal_dbm | tx_rate_bps | rx_rate_bps | uptime_seconds | idle_seconds
      00:00:5E:00:53:01 | 5ghz | 802.11ax      | 5180        | 80                | -51        | 1200900000  | 1200900000  | 60             | 1
      00:00:5E:00:53:02 | 5ghz | 802.11ac      | 5260        | 80                | -52        | 866700000   | 780000000   | 120            | 2
      00:00:5E:00:53:03 | 2ghz | 802.11n       | 2412        | 20                | -53        | 144400000   | 130000000   | 180            | 3
      00:00:5E:00:53:04 | 5ghz | 802.11ax      | 5500        | 80                | -54        | 573500000   | 516100000   | 240            | 4`,
    interfaces: `
      name      | router   | access_point      | stack | is_master | ssid  | band | channel_mhz | channel_width_mhz | device_count
      cap-wifi1 | MikroTik | MikroTik 0B:01:00 | wifi  | true      | Hotel | 5ghz | 5260        | 80                | 1
      cap-wifi2 | MikroTik | MikroTik 0B:02:00 | wifi  | true      | Hotel | 2ghz | 2412        | 20                | 1
      cap-wifi3 | MikroTik | MikroTik 0B:03:00 | wifi  | true      | Hotel | 5ghz | 5500        | 80                | 1
      wifi1     | MikroTik | MikroTik 0B:00:00 | wifi  | true      | Hotel | 5ghz | 5180        | 80                | 1`,
    access_points: `
      name              | router   | is_local | model            | version | base_mac_address  | state | device_count | interfaces
      MikroTik 0B:00:00 | MikroTik | true     | C52iG-5HaxD2HaxD | 7.22.1  | 02:00:00:0B:00:00 | ok    | 1            | wifi1
      MikroTik 0B:01:00 | MikroTik | false    | cAPGi-5HaxD2HaxD | 7.22.1  | 02:00:00:0B:01:00 | ok    | 1            | cap-wifi1
      MikroTik 0B:02:00 | MikroTik | false    | L41G-2axD        | 7.20    | 02:00:00:0B:02:00 | ok    | 1            | cap-wifi2
      MikroTik 0B:03:00 | MikroTik | false    | wAPG-5HaxD2HaxD  | 7.21.4  | 02:00:00:0B:03:00 | ok    | 1            | cap-wifi3`,
  },
};
