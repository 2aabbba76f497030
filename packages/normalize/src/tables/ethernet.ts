import { defineTable } from "../define-table.ts";
import { mac, noMac } from "../parse/mac.ts";

/** Ethernet ports, for the MAC address of the board: the lowest that a port had when it left the factory. */
export const ethernet = defineTable("/interface/ethernet", {
  factory_mac_address: {
    from: ["orig-mac-address", "mac-address"],
    kind: mac,
    none: noMac,
    description: "MAC address of the port as made.",
    source: "RouterOS /interface/ethernet",
  },
});
