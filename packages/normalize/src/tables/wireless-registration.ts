import { defineTable } from "../define-table.ts";
import { boolean } from "../parse/boolean.ts";
import { text } from "../parse/text.ts";
import { registrationFields } from "./registration-fields.ts";

const source = "RouterOS /interface/wireless/registration-table";

/** Peers of the legacy wireless stack; rows with is_access_point are the far end of a bridge, not devices. */
export const wirelessRegistration = defineTable(
  "/interface/wireless/registration-table",
  {
    ...registrationFields,
    is_access_point: {
      from: ["ap"],
      kind: boolean,
      absent: false,
      description: "Whether the peer is an access point.",
      source,
    },
    is_wds: { from: ["wds"], kind: boolean, absent: false, description: "Whether the link is a WDS link.", source },
    radio_name: {
      from: ["radio-name"],
      kind: text,
      description: "Name that a RouterOS peer announces.",
      source,
    },
  },
  ["mac_address", "interface"],
);
