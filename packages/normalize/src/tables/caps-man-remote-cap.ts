import { defineTable } from "../define-table.ts";
import { text } from "../parse/text.ts";
import { remoteCapFields } from "./wifi-remote-cap.ts";

/** CAPs of the legacy CAPsMAN; `name` is the certificate's common name, or the base MAC in brackets. */
export const capsManRemoteCap = defineTable("/caps-man/remote-cap", {
  ...remoteCapFields,
  name: {
    from: ["name"],
    kind: text,
    description: "Name the controller gives the CAP.",
    source: "/caps-man/remote-cap",
  },
});
