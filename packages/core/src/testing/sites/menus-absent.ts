import type { Site } from "./site.ts";

export const menusAbsent: Site = {
  name: "menus-absent",
  shows:
    "A virtual machine (CHR, 7.12) without any WiFi package, IPv6 or board: absent menus are neither errors nor warnings.",
  routers: [
    {
      tables: {
        "/system/resource": [
          {
            ...{ uptime: "5w3d20m51s", version: "7.12.2 (stable)", "build-time": "Dec/20/2023 08:41:00" },
            ...{ "free-memory": "36700000", "total-memory": "201326592", cpu: "Common", "cpu-count": "2" },
            ...{ "cpu-frequency": "2294", "cpu-load": "53", "architecture-name": "x86_64", "board-name": "CHR" },
            platform: "MikroTik",
          },
        ],
        "/system/identity": [{ name: "cloud" }],
        "/interface/ethernet": [{ ".id": "*1", name: "ether1", "mac-address": "02:00:00:10:00:00" }],
        "/ip/dhcp-server/lease": [],
        "/ip/arp": [],
        "/ip/dns/static": [],
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
