import { boardTables, emptyAddressMenus, emptyWifiMenus, lease, wifiCounters, wifiMaster } from "./rows.ts";
import type { Site } from "./site.ts";

const shop = {
  ...{ configuration: "shop", "configuration.ssid": "Shop @ night", "security.authentication-types": "wpa2-psk" },
  dynamic: "true",
} as const;

export const identitiesWithAt: Site = {
  name: "identities-with-at",
  shows: "Identities that hold @, even one that ends like another CAP's address: cap is split at its last @.",
  routers: [
    {
      tables: {
        ...boardTables({
          identity: "gw@shop",
          version: "7.24",
          boardName: "L009UiGS",
          model: "L009UiGS",
          architecture: "arm",
          uptime: "30d",
          baseMac: "02:00:00:0C:00:00",
        }),
        ...emptyAddressMenus,
        ...emptyWifiMenus,
        "/interface/wifi": [
          {
            ...{ ".id": "*20", name: "till@front", cap: "ap@front@10.12.0.11", ...wifiMaster, ...shop },
            ...{ "mac-address": "02:00:00:0C:01:10", "radio-mac": "02:00:00:0C:01:10" },
          },
          {
            ...{ ".id": "*21", name: "cap-wifi2", cap: "ap@10.12.0.11@10.12.0.12", ...wifiMaster, ...shop },
            ...{ "mac-address": "02:00:00:0C:02:10", "radio-mac": "02:00:00:0C:02:10" },
          },
          {
            ...{ ".id": "*22", name: "cap-wifi3", cap: "@@02:00:00:0C:03:00%*7", ...wifiMaster, ...shop },
            ...{ "mac-address": "02:00:00:0C:03:10", "radio-mac": "02:00:00:0C:03:10" },
          },
        ],
        "/interface/wifi/radio": [
          { ".id": "*1", cap: "ap@front@10.12.0.11", "radio-mac": "02:00:00:0C:01:10", interface: "till@front" },
          { ".id": "*2", cap: "ap@10.12.0.11@10.12.0.12", "radio-mac": "02:00:00:0C:02:10", interface: "cap-wifi2" },
          { ".id": "*3", cap: "@@02:00:00:0C:03:00%*7", "radio-mac": "02:00:00:0C:03:10", interface: "cap-wifi3" },
        ],
        "/interface/wifi/capsman/remote-cap": [
          {
            ...{ ".id": "*1", address: "10.12.0.11", identity: "ap@front", "board-name": "cAPGi-5HaxD2HaxD" },
            ...{ serial: "INVENTED01", version: "7.24", "base-mac": "02:00:00:0C:01:00", state: "Ok", uptime: "1d" },
          },
          {
            ...{ ".id": "*2", address: "10.12.0.12", identity: "ap@10.12.0.11", "board-name": "L41G-2axD" },
            ...{ serial: "INVENTED02", version: "7.24", "base-mac": "02:00:00:0C:02:00", state: "Ok", uptime: "2d" },
          },
          {
            ...{
              ".id": "*3",
              address: "02:00:00:0C:03:00%ether2@office",
              identity: "@",
              "board-name": "wAPG-5HaxD2HaxD",
            },
            ...{ serial: "INVENTED03", version: "7.24", "base-mac": "02:00:00:0C:03:00", state: "Ok", uptime: "3d" },
          },
        ],
        "/interface/wifi/monitor": [
          { state: "running", channel: "5180/ax/Ceee", "tx-power": "20", "registered-peers": "1" },
          { state: "running", channel: "2412/ax", "tx-power": "14", "registered-peers": "1" },
          { state: "running", channel: "5500/ax/Ceee/D", "tx-power": "24", "registered-peers": "1" },
        ],
        "/interface/wifi/registration-table": [
          {
            ...{ ".id": "*1", interface: "till@front", ssid: "Shop @ night", "mac-address": "00:00:5E:00:53:01" },
            ...{ uptime: "1m", "last-activity": "1s", signal: "-51", "auth-type": "wpa2-psk" },
            ...{ band: "5ghz-ax", "tx-rate": "1200900000", "rx-rate": "1200900000", ...wifiCounters },
          },
          {
            ...{ ".id": "*2", interface: "cap-wifi2", ssid: "Shop @ night", "mac-address": "00:00:5E:00:53:02" },
            ...{ uptime: "2m", "last-activity": "2s", signal: "-52", "auth-type": "wpa2-psk" },
            ...{ band: "2ghz-n", "tx-rate": "144400000", "rx-rate": "130000000", ...wifiCounters },
          },
          {
            ...{ ".id": "*3", interface: "cap-wifi3", ssid: "Shop @ night", "mac-address": "00:00:5E:00:53:03" },
            ...{ uptime: "3m", "last-activity": "3s", signal: "-53", "auth-type": "wpa2-psk" },
            ...{ band: "5ghz-ac", "tx-rate": "390000000", "rx-rate": "351000000", ...wifiCounters },
          },
        ],
        "/ip/dhcp-server/lease": [
          lease({ address: "10.12.1.1", "mac-address": "00:00:5E:00:53:01", comment: "Till" }),
          lease({ address: "10.12.1.2", "mac-address": "00:00:5E:00:53:02", "host-name": "scanner" }),
          lease({ address: "10.12.1.3", "mac-address": "00:00:5E:00:53:03", "host-name": "me@work" }),
        ],
      },
    },
  ],
  facts: {
    devices: `
      mac_address       | name    | name_source   | ip_address | ip_source
      00:00:5E:00:53:01 | Till    | lease_comment | 10.12.1.1  | dhcp_lease
      00:00:5E:00:53:02 | scanner | host_name     | 10.12.1.2  | dhcp_lease
      00:00:5E:00:53:03 | me@work | host_name     | 10.12.1.3  | dhcp_lease`,
    places: `
      mac_address       | router  | access_point  | interface  | stack | ssid         | other_associations
      00:00:5E:00:53:01 | gw@shop | ap@front      | till@front | wifi  | Shop @ night | -
      00:00:5E:00:53:02 | gw@shop | ap@10.12.0.11 | cap-wifi2  | wifi  | Shop @ night | -
      00:00:5E:00:53:03 | gw@shop | @             | cap-wifi3  | wifi  | Shop @ night | -`,
    signals: `
      mac_address       | band | wifi_standard | channel_mhz | channel_width_mhz | signal_dbm | tx_rate_bps | rx_rate_bps | uptime_seconds | idle_seconds
      00:00:5E:00:53:01 | 5ghz | 802.11ax      | 5180        | 80                | -51        | 1200900000  | 1200900000  | 60             | 1
      00:00:5E:00:53:02 | 2ghz | 802.11n       | 2412        | 20                | -52        | 144400000   | 130000000   | 120            | 2
      00:00:5E:00:53:03 | 5ghz | 802.11ac      | 5500        | 80                | -53        | 390000000   | 351000000   | 180            | 3`,
    interfaces: `
      name       | router  | access_point  | stack | is_master | ssid         | band | channel_mhz | channel_width_mhz | device_count
      cap-wifi2  | gw@shop | ap@10.12.0.11 | wifi  | true      | Shop @ night | 2ghz | 2412        | 20                | 1
      cap-wifi3  | gw@shop | @             | wifi  | true      | Shop @ night | 5ghz | 5500        | 80                | 1
      till@front | gw@shop | ap@front      | wifi  | true      | Shop @ night | 5ghz | 5180        | 80                | 1`,
    access_points: `
      name          | router  | is_local | model            | version | base_mac_address  | state | device_count | interfaces
      @             | gw@shop | false    | wAPG-5HaxD2HaxD  | 7.24    | 02:00:00:0C:03:00 | ok    | 1            | cap-wifi3
      ap@10.12.0.11 | gw@shop | false    | L41G-2axD        | 7.24    | 02:00:00:0C:02:00 | ok    | 1            | cap-wifi2
      ap@front      | gw@shop | false    | cAPGi-5HaxD2HaxD | 7.24    | 02:00:00:0C:01:00 | ok    | 1            | till@front`,
  },
};
