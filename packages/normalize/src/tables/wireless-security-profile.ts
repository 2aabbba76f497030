import { defineTable } from "../define-table.ts";
import { text, word } from "../parse/text.ts";
import { securityFields } from "./wifi-settings.ts";

const source = "RouterOS 7.12 /interface/wireless/security-profiles";

/** Security profiles of the legacy wireless stack; their keys and passphrases are never asked for. */
export const wirelessSecurityProfile = defineTable(
  "/interface/wireless/security-profiles",
  {
    name: { from: ["name"], kind: text, description: "Name of the profile.", source },
    mode: {
      from: ["mode"],
      kind: word,
      description: "none (an open network), dynamic-keys (WPA), static-keys-optional or static-keys-required (WEP).",
      source,
    },
    authentication_types: {
      ...securityFields.authentication_types,
      description: "Authentication methods that devices may use; they count in the mode dynamic-keys alone.",
      source,
    },
  },
  ["name"],
);
