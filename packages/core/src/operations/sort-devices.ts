import type { Device } from "@mtw/normalize";

/** Fields that devices can be sorted by. */
export const sortFields = [
  "id",
  "mac_address",
  "name",
  "name_source",
  "host_name",
  "comment",
  "ip_address",
  "ip_source",
  "is_randomized_mac",
  "vendor",
  "router",
  "access_point",
  "interface",
  "stack",
  "ssid",
  "band",
  "wifi_standard",
  "channel_mhz",
  "channel_width_mhz",
  "signal_dbm",
  "tx_rate_bps",
  "rx_rate_bps",
  "tx_bits_per_second",
  "rx_bits_per_second",
  "tx_bytes",
  "rx_bytes",
  "tx_packets",
  "rx_packets",
  "uptime_seconds",
  "idle_seconds",
  "connected_at",
  "auth_type",
  "is_authorized",
  "vlan_id",
] as const satisfies readonly (keyof Device)[];

type SortField = (typeof sortFields)[number];

const collator = new Intl.Collator("en", { numeric: true, sensitivity: "base" });

/** Sorts by one field, unknown values last whatever the direction, equal ones by MAC address. */
export function sortDevices(devices: readonly Device[], sort: SortField | `-${SortField}`): Device[] {
  const isDescending = sort.startsWith("-");
  const field = (isDescending ? sort.slice(1) : sort) as SortField;
  const direction = isDescending ? -1 : 1;
  return [...devices].sort(
    (a, b) => compareValues(a[field], b[field], direction) || (a.mac_address < b.mac_address ? -1 : 1),
  );
}

type Value = string | number | boolean | null;

function compareValues(a: Value, b: Value, direction: number): number {
  if (a === null || b === null) return Number(a === null) - Number(b === null);
  return direction * (typeof a === "string" ? collator.compare(a, String(b)) : Number(a) - Number(b));
}
