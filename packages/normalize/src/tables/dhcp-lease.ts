import { defineTable } from "../define-table.ts";
import { boolean } from "../parse/boolean.ts";
import { duration, noDuration } from "../parse/duration.ts";
import { mac, noMac } from "../parse/mac.ts";
import { text, word } from "../parse/text.ts";

const source = "RouterOS 7.24 /ip/dhcp-server/lease";

/** DHCP leases and reservations. */
export const dhcpLease = defineTable("/ip/dhcp-server/lease", {
  address: {
    from: ["address"],
    kind: text,
    description: "Reserved address, or the name of a pool: only an IP address is one.",
    source,
  },
  active_address: { from: ["active-address"], kind: text, description: "Address in use, on bound leases.", source },
  mac_address: { from: ["mac-address"], kind: mac, none: noMac, description: "Device the lease is for.", source },
  active_mac_address: {
    from: ["active-mac-address"],
    kind: mac,
    none: noMac,
    description: "Device that holds the lease now.",
    source,
  },
  status: {
    from: ["status"],
    kind: word,
    description: "bound, waiting, offered, authorizing, busy, conflict or declined.",
    source,
  },
  host_name: { from: ["host-name"], kind: text, description: "Name the device sent; untrusted.", source },
  comment: { from: ["comment"], kind: text, description: "What the admin wrote about the device.", source },
  last_seen_seconds: {
    from: ["last-seen"],
    kind: duration,
    none: noDuration,
    description: "Time since the last DHCP message; grows to half the lease time with the device online.",
    source,
  },
  is_disabled: { from: ["disabled"], kind: boolean, absent: false, description: "Whether it is off.", source },
});
