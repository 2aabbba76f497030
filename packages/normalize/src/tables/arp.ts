import { defineTable } from "../define-table.ts";
import { boolean } from "../parse/boolean.ts";
import { ipv4 } from "../parse/ip.ts";
import { mac, noMac } from "../parse/mac.ts";
import { word } from "../parse/text.ts";

const source = "RouterOS 7.24 /ip/arp";

/** ARP entries; an entry without a MAC address was never answered. */
export const arp = defineTable("/ip/arp", {
  address: { from: ["address"], kind: ipv4, description: "IP address.", source },
  mac_address: { from: ["mac-address"], kind: mac, none: noMac, description: "Who answered for it.", source },
  is_complete: {
    from: ["complete"],
    kind: boolean,
    description: "Whether the address was resolved; some versions say it only by the MAC address being there.",
    source,
  },
  is_dynamic: {
    from: ["dynamic"],
    kind: boolean,
    description: "Whether the entry was learned; a row that shows this flag and not complete is not complete.",
    source,
  },
  status: {
    from: ["status"],
    kind: word,
    description: "reachable, stale, delay, probe, permanent, failed or incomplete; stale is not offline.",
    source: "newer RouterOS 7 only",
  },
  is_disabled: { from: ["disabled"], kind: boolean, absent: false, description: "Whether it is off.", source },
  is_invalid: { from: ["invalid"], kind: boolean, absent: false, description: "Whether it can't be used.", source },
});
