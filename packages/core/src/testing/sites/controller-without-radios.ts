import { arpEntry, emptyAddressMenus, emptyWifiMenus, lease, wifiMaster, wifiVirtual } from "./rows.ts";
import type { Site } from "./site.ts";

const home = {
  ...{ configuration: "office", "configuration.ssid": "Office", "security.authentication-types": "wpa2-psk,wpa3-psk" },
  ...{ "security.ft": "true", "steering.rrm": "true", "steering.wnm": "true" },
} as const;
const processedOnCap = {
  ...{ packets: "0,0", bytes: "0,0", "tx-bits-per-second": "0", "rx-bits-per-second": "0", authorized: "true" },
} as const;

export const controllerWithoutRadios: Site = {
  name: "controller-without-radios",
  shows:
    "A virtual machine (CHR, 7.24) controls CAPs on layer 3 and layer 2, one of them not provisioned; it is no AP.",
  routers: [
    {
      tables: {
        "/system/resource": [
          {
            ...{ uptime: "35w12h24m42s", version: "7.24 (stable)", "free-memory": "912261120" },
            ...{ "total-memory": "1073741824", "cpu-count": "2", "cpu-load": "0", "architecture-name": "x86_64" },
            ...{ "board-name": "CHR QEMU Standard PC", platform: "MikroTik" },
          },
        ],
        "/system/identity": [{ name: "wifi-ctl" }],
        "/interface/ethernet": [
          { name: "ether1", "mac-address": "02:00:00:07:00:00", "orig-mac-address": "02:00:00:07:00:00" },
        ],
        ...emptyAddressMenus,
        ...emptyWifiMenus,
        "/interface/wifi": [
          {
            ...{ ".id": "*20", name: "cap-wifi1", cap: "atrium@10.7.0.21", ...wifiMaster, dynamic: "true", ...home },
            ...{ "mac-address": "02:00:00:07:01:10", "radio-mac": "02:00:00:07:01:10" },
            ".about": "operated by CAP 10.7.0.21, traffic processing on CAP",
          },
          {
            ...{ ".id": "*21", name: "cap-wifi2", cap: "atrium@10.7.0.21", ...wifiMaster, dynamic: "true", ...home },
            ...{ "mac-address": "02:00:00:07:01:11", "radio-mac": "02:00:00:07:01:11", running: "false" },
            ".about": "operated by CAP 10.7.0.21, traffic processing on CAP",
          },
          {
            ...{ ".id": "*22", name: "cap-wifi3", cap: "roof@02:00:00:07:02:00%*5", ...wifiMaster, dynamic: "true" },
            ...{ ...home, "mac-address": "02:00:00:07:02:10", "radio-mac": "02:00:00:07:02:10" },
            ".about": "operated by CAP 02:00:00:07:02:00%ether1, traffic processing on CAP",
          },
          {
            ...{ ".id": "*23", name: "cap-wifi3-virtual1", "master-interface": "cap-wifi3", ...wifiVirtual },
            ...{ dynamic: "true", "mac-address": "06:00:00:07:02:10", "configuration.ssid": "Office guest" },
            ...{ "security.authentication-types": "", "datapath.vlan-id": "70" },
            ".about": "operated by CAP 02:00:00:07:02:00%ether1, traffic processing on CAP",
          },
        ],
        "/interface/wifi/radio": [
          { ".id": "*1", cap: "atrium@10.7.0.21", "radio-mac": "02:00:00:07:01:10", interface: "cap-wifi1" },
          { ".id": "*2", cap: "atrium@10.7.0.21", "radio-mac": "02:00:00:07:01:11", interface: "cap-wifi2" },
          { ".id": "*3", cap: "roof@02:00:00:07:02:00%*5", "radio-mac": "02:00:00:07:02:10", interface: "cap-wifi3" },
          { ".id": "*4", cap: "depot@10.7.0.23", "radio-mac": "02:00:00:07:03:10" },
        ],
        "/interface/wifi/capsman/remote-cap": [
          {
            ...{ ".id": "*1", address: "10.7.0.21", identity: "atrium", "board-name": "cAPGi-5HaxD2HaxD" },
            ...{ serial: "HGT0INVENT01", version: "7.24", "base-mac": "02:00:00:07:01:00", "common-name": "" },
            ...{ state: "Ok", "connected-time": "1w2d", uptime: "1w3d1h" },
          },
          {
            ...{ ".id": "*2", address: "02:00:00:07:02:00%ether1", identity: "roof", "board-name": "wAPG-5HaxD2HaxD" },
            ...{ serial: "HGT0INVENT02", version: "7.23.2", "base-mac": "02:00:00:07:02:00", "common-name": "roof" },
            ...{ state: "ok", "connected-time": "5m", uptime: "6m1s" },
          },
          {
            ...{ ".id": "*3", address: "10.7.0.23", identity: "depot", "board-name": "L41G-2axD" },
            ...{ serial: "HGT0INVENT03", version: "7.24", "base-mac": "02:00:00:07:03:00", "common-name": "" },
            ...{ state: "Ok", "connected-time": "10s", uptime: "1m10s" },
          },
        ],
        "/interface/wifi/monitor": [
          { name: "cap-wifi1", state: "running", channel: "5660/ax/eeeC/D", "tx-power": "23", "registered-peers": "1" },
          { name: "cap-wifi2", state: "running", channel: "2412/ax", "tx-power": "15", "registered-peers": "0" },
          { name: "cap-wifi3", state: "running", channel: "5180/ax/Ceee", "tx-power": "20", "registered-peers": "1" },
        ],
        "/interface/wifi/registration-table": [
          {
            ...{ ".id": "*31", interface: "cap-wifi1", ssid: "Office", "mac-address": "00:00:5E:00:53:01" },
            ...{ uptime: "7h1m", "last-activity": "20ms", signal: "-61", "auth-type": "ft-wpa3-psk" },
            ...{ band: "5ghz-ax", "tx-rate": "864700000", "rx-rate": "720600000", ...processedOnCap },
          },
          {
            ...{ ".id": "*32", interface: "cap-wifi3", ssid: "Office", "mac-address": "00:00:5E:00:53:02" },
            ...{ uptime: "4m10s", "last-activity": "3s", signal: "-74", "auth-type": "wpa2-psk" },
            ...{ band: "5ghz-n", "tx-rate": "150000000", "rx-rate": "135000000", ...processedOnCap },
          },
          {
            ...{ ".id": "*33", interface: "cap-wifi3-virtual1", ssid: "Office guest" },
            ...{ "mac-address": "D6:00:5E:00:53:03", uptime: "59s", "last-activity": "0ms", signal: "-50" },
            ...{
              band: "5ghz-ax",
              "tx-rate": "1200900000",
              "rx-rate": "1080900000",
              ...processedOnCap,
              "vlan-id": "70",
            },
          },
        ],
        "/ip/dhcp-server/lease": [
          lease({ address: "10.7.1.11", "mac-address": "00:00:5E:00:53:01", comment: "Reception" }),
          lease({ address: "10.7.70.5", "mac-address": "D6:00:5E:00:53:03", "host-name": "Galaxy-S24" }),
        ],
        "/ip/arp": [
          arpEntry({ address: "10.7.0.21", "mac-address": "02:00:00:07:01:00", interface: "ether1" }),
          arpEntry({ address: "10.7.1.12", "mac-address": "00:00:5E:00:53:02", interface: "ether1" }),
        ],
      },
    },
  ],
  facts: {
    devices: `
      mac_address       | name              | name_source   | ip_address | ip_source
      00:00:5E:00:53:01 | Reception         | lease_comment | 10.7.1.11  | dhcp_lease
      00:00:5E:00:53:02 | 00:00:5E:00:53:02 | mac_address   | 10.7.1.12  | arp
      D6:00:5E:00:53:03 | Galaxy-S24        | host_name     | 10.7.70.5  | dhcp_lease`,
    places: `
      mac_address       | router   | access_point | interface          | stack | ssid         | other_associations
      00:00:5E:00:53:01 | wifi-ctl | atrium       | cap-wifi1          | wifi  | Office       | -
      00:00:5E:00:53:02 | wifi-ctl | roof         | cap-wifi3          | wifi  | Office       | -
      D6:00:5E:00:53:03 | wifi-ctl | roof         | cap-wifi3-virtual1 | wifi  | Office guest | -`,
    signals: `
      mac_address       | band | wifi_standard | channel_mhz | channel_width_mhz | signal_dbm | tx_rate_bps | rx_rate_bps | uptime_seconds | idle_seconds
      00:00:5E:00:53:01 | 5ghz | 802.11ax      | 5660        | 80                | -61        | 864700000   | 720600000   | 25260          | 0.02
      00:00:5E:00:53:02 | 5ghz | 802.11n       | 5180        | 80                | -74        | 150000000   | 135000000   | 250            | 3
      D6:00:5E:00:53:03 | 5ghz | 802.11ax      | 5180        | 80                | -50        | 1200900000  | 1080900000  | 59             | 0`,
    interfaces: `
      name               | router   | access_point | stack | is_master | ssid         | band | channel_mhz | channel_width_mhz | device_count
      cap-wifi1          | wifi-ctl | atrium       | wifi  | true      | Office       | 5ghz | 5660        | 80                | 1
      cap-wifi2          | wifi-ctl | atrium       | wifi  | true      | Office       | 2ghz | 2412        | 20                | 0
      cap-wifi3          | wifi-ctl | roof         | wifi  | true      | Office       | 5ghz | 5180        | 80                | 1
      cap-wifi3-virtual1 | wifi-ctl | roof         | wifi  | false     | Office guest | 5ghz | 5180        | 80                | 1`,
    access_points: `
      name   | router   | is_local | model            | version | base_mac_address  | state | device_count | interfaces
      atrium | wifi-ctl | false    | cAPGi-5HaxD2HaxD | 7.24    | 02:00:00:07:01:00 | ok    | 1            | cap-wifi1, cap-wifi2
      depot  | wifi-ctl | false    | L41G-2axD        | 7.24    | 02:00:00:07:03:00 | ok    | 0            | -
      roof   | wifi-ctl | false    | wAPG-5HaxD2HaxD  | 7.23.2  | 02:00:00:07:02:00 | ok    | 2            | cap-wifi3, cap-wifi3-virtual1`,
  },
};
