import { defineTable } from "../define-table.ts";
import { mac, noMac } from "../parse/mac.ts";
import { text } from "../parse/text.ts";

const source = "RouterOS /interface/ethernet";

/**
 * Ethernet ports: their names tell wired rows from WiFi ones, their addresses the MAC address of the board, which is the
 * lowest that a port had when it left the factory.
 */
export const ethernet = defineTable("/interface/ethernet", {
  name: { from: ["name"], kind: text, description: "Interface name; free text.", source },
  factory_mac_address: {
    from: ["orig-mac-address", "mac-address"],
    kind: mac,
    none: noMac,
    description: "MAC address of the port as made.",
    source,
  },
});
