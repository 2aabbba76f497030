import { defineFields, defineTable } from "../define-table.ts";
import { text } from "../parse/text.ts";
import {
  capsManConfigurationFields,
  capsManDatapathFields,
  capsManInlineFields,
  capsManProfileNameFields,
  capsManSecurityFields,
} from "./caps-man-settings.ts";

const nameFields = defineFields({
  name: { from: ["name"], kind: text, description: "Name of the profile.", source: "RouterOS 7.12 /caps-man" },
});

/** Configuration profiles of the legacy CAPsMAN; each can hold settings of the other kinds inline or by reference. */
export const capsManConfiguration = defineTable(
  "/caps-man/configuration",
  { ...nameFields, ...capsManConfigurationFields, ...capsManProfileNameFields, ...capsManInlineFields },
  ["name"],
);

/** Security profiles of the legacy CAPsMAN, without their secrets. */
export const capsManSecurity = defineTable("/caps-man/security", { ...nameFields, ...capsManSecurityFields }, ["name"]);

/** Datapath profiles of the legacy CAPsMAN. */
export const capsManDatapath = defineTable("/caps-man/datapath", { ...nameFields, ...capsManDatapathFields }, ["name"]);
