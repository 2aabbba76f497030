// The keys that RouterOS answers per menu.

export interface MenuRows {
  "/interface/wifi": Partial<
    Record<
      | ".about"
      | ".id"
      | "arp"
      | "bound"
      | "channel.band"
      | "channel.frequency"
      | "channel.width"
      | "comment"
      | "configuration"
      | "configuration.mode"
      | "configuration.ssid"
      | "default-name"
      | "disabled"
      | "dynamic"
      | "inactive"
      | "l2mtu"
      | "mac-address"
      | "master"
      | "master-interface"
      | "name"
      | "radio-mac"
      | "running",
      string
    >
  >;
  "/interface/wifi/registration-table": Partial<
    Record<
      | ".id"
      | "auth-type"
      | "authorized"
      | "band"
      | "bytes"
      | "interface"
      | "last-activity"
      | "mac-address"
      | "packets"
      | "rx-bits-per-second"
      | "rx-rate"
      | "signal"
      | "ssid"
      | "tx-bits-per-second"
      | "tx-rate"
      | "uptime"
      | "vlan-id",
      string
    >
  >;
  "/ip/arp": Partial<
    Record<
      | ".id"
      | "address"
      | "comment"
      | "complete"
      | "dhcp"
      | "disabled"
      | "dynamic"
      | "interface"
      | "invalid"
      | "mac-address"
      | "published"
      | "status",
      string
    >
  >;
  "/ip/dhcp-server/lease": Partial<
    Record<
      | ".id"
      | "active-address"
      | "active-mac-address"
      | "active-server"
      | "address"
      | "blocked"
      | "client-id"
      | "comment"
      | "dhcp-option"
      | "disabled"
      | "dynamic"
      | "expires-after"
      | "host-name"
      | "last-seen"
      | "mac-address"
      | "server"
      | "status",
      string
    >
  >;
  "/system/identity": Partial<Record<"name", string>>;
  "/system/resource": Partial<
    Record<
      | "architecture-name"
      | "board-name"
      | "build-time"
      | "cpu"
      | "cpu-count"
      | "cpu-frequency"
      | "cpu-load"
      | "factory-software"
      | "free-hdd-space"
      | "free-memory"
      | "platform"
      | "total-hdd-space"
      | "total-memory"
      | "uptime"
      | "version",
      string
    >
  >;
}
