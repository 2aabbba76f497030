import { atMenu, defineTable } from "../define-table.ts";
import { boolean } from "../parse/boolean.ts";
import { mac, noMac } from "../parse/mac.ts";
import { text } from "../parse/text.ts";

const source = "RouterOS 7.24 /interface/wifi/access-list; the same in /interface/wireless and /caps-man";

/** Access-list rules, for the names that people give devices there; a rule's passphrase is never asked for. */
export const wifiAccessList = defineTable("/interface/wifi/access-list", {
  mac_address: { from: ["mac-address"], kind: mac, none: noMac, description: "Device the rule is about.", source },
  mac_address_mask: {
    from: ["mac-address-mask"],
    kind: mac,
    description: "Which bits of the address count; a partial mask names no single device.",
    source,
  },
  comment: { from: ["comment"], kind: text, description: "What the admin wrote about the device.", source },
  is_disabled: {
    from: ["disabled"],
    kind: boolean,
    absent: false,
    description: "Whether the rule is switched off.",
    source,
  },
});

/** Access-list rules of the legacy CAPsMAN. */
export const capsManAccessList = atMenu("/caps-man/access-list", wifiAccessList);

const { mac_address_mask: _, ...wholeAddressFields } = wifiAccessList.fields;

/** Access-list rules of the legacy wireless stack, which are about one address or about all. */
export const wirelessAccessList = defineTable("/interface/wireless/access-list", wholeAddressFields);
