import { arpEntry, boardTables, emptyAddressMenus, emptyLegacyMenus, emptyWifiMenus, lease } from "./rows.ts";
import type { Site } from "./site.ts";

export const emptyTables: Site = {
  name: "empty-tables",
  shows: "A wired router of 7.24 with package wireless: every WiFi menu answers, and is empty; no device is invented.",
  routers: [
    {
      tables: {
        ...boardTables({
          identity: "rack",
          version: "7.24",
          boardName: "CCR2004-16G-2S+",
          model: "CCR2004-16G-2S+",
          architecture: "arm64",
          uptime: "1w4d23h26m9s",
          baseMac: "02:00:00:0F:00:00",
        }),
        ...emptyAddressMenus,
        ...emptyWifiMenus,
        ...emptyLegacyMenus,
        "/ip/dhcp-server/lease": [
          lease({ address: "10.15.0.2", "mac-address": "00:00:5E:00:53:01", comment: "Printer on a cable" }),
        ],
        "/ip/arp": [arpEntry({ address: "10.15.0.2", "mac-address": "00:00:5E:00:53:01" })],
        "/interface/wifi/access-list": [
          { ".id": "*1", action: "accept", "mac-address": "00:00:5E:00:53:01", comment: "Printer", disabled: "false" },
        ],
      },
    },
  ],
  facts: {
    devices: "mac_address | name | name_source | ip_address | ip_source",
    places: "mac_address | router | access_point | interface | stack | ssid | other_associations",
    signals: `
      mac_address | band | wifi_standard | channel_mhz | channel_width_mhz | signal_dbm | tx_rate_bps | rx_rate_bps | uptime_seconds | idle_seconds`,
    interfaces: `
      name | router | access_point | stack | is_master | ssid | band | channel_mhz | channel_width_mhz | device_count`,
    access_points: "name | router | is_local | model | version | base_mac_address | state | device_count | interfaces",
  },
};
