import { defineTable } from "../define-table.ts";
import { ipv6 } from "../parse/ip.ts";
import { mac, noMac } from "../parse/mac.ts";
import { word } from "../parse/text.ts";

const source = "RouterOS 7.24 /ipv6/neighbor";

/** IPv6 neighbours; failed ones have no MAC address, multicast ones the status noarp. */
export const ipv6Neighbor = defineTable("/ipv6/neighbor", {
  address: { from: ["address"], kind: ipv6, description: "IPv6 address.", source },
  mac_address: { from: ["mac-address"], kind: mac, none: noMac, description: "Who answered for it.", source },
  status: { from: ["status"], kind: word, description: "reachable, stale, failed, noarp and others.", source },
});
