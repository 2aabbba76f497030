import { defineTable } from "../define-table.ts";
import { radioBands } from "../parse/band.ts";
import { boolean } from "../parse/boolean.ts";
import { mac, noMac } from "../parse/mac.ts";
import { text } from "../parse/text.ts";

const source = "RouterOS 7.24 /interface/wifi/radio";

/** Physical radios; on a controller also those of its CAPs. */
export const wifiRadio = defineTable(
  "/interface/wifi/radio",
  {
    radio_mac_address: {
      from: ["radio-mac"],
      kind: mac,
      none: noMac,
      description: "MAC address of the radio, the key to its interface.",
      source,
    },
    interface: { from: ["interface"], kind: text, description: "Interface bound to the radio.", source },
    cap: { from: ["cap"], kind: text, description: "identity@address of the CAP the radio sits in.", source },
    is_local: {
      from: ["local"],
      kind: boolean,
      description: "Whether the radio sits in this router; some builds say nothing.",
      source,
    },
    bands: { from: ["bands"], kind: radioBands, description: "Bands the radio can use.", source },
  },
  ["radio_mac_address"],
);
