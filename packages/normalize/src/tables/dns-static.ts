import { defineTable } from "../define-table.ts";
import { boolean } from "../parse/boolean.ts";
import { text, word } from "../parse/text.ts";

const source = "RouterOS 7.24 /ip/dns/static";

/** Static DNS entries, for the names that people give addresses there. */
export const dnsStatic = defineTable("/ip/dns/static", {
  name: { from: ["name"], kind: text, description: "Host name; absent where a regexp stands instead.", source },
  address: { from: ["address"], kind: text, description: "Address of an A or AAAA entry.", source },
  type: { from: ["type"], kind: word, description: "Record type; absent means A.", source },
  is_disabled: { from: ["disabled"], kind: boolean, absent: false, description: "Whether it is off.", source },
});
