import { defineTable } from "../define-table.ts";
import { boolean } from "../parse/boolean.ts";
import { mac, noMac } from "../parse/mac.ts";
import { text } from "../parse/text.ts";

const source = "RouterOS /caps-man/radio";

/** Radios that the legacy CAPsMAN knows. */
export const capsManRadio = defineTable(
  "/caps-man/radio",
  {
    radio_mac_address: {
      from: ["radio-mac"],
      kind: mac,
      none: noMac,
      description: "MAC address of the radio.",
      source,
    },
    interface: {
      from: ["interface"],
      kind: text,
      none: ["none"],
      description: "Master interface bound to it.",
      source,
    },
    cap_name: { from: ["remote-cap-name"], kind: text, description: "Name of the CAP it sits in.", source },
    cap_identity: { from: ["remote-cap-identity"], kind: text, description: "Identity of that CAP.", source },
    is_local: { from: ["local"], kind: boolean, absent: false, description: "Whether it is the router's own.", source },
  },
  ["radio_mac_address"],
);
