import { defineFields, defineTable } from "../define-table.ts";
import { text } from "../parse/text.ts";
import {
  channelFields,
  configurationFields,
  datapathFields,
  inlineProfileFields,
  profileNameFields,
  securityFields,
  steeringFields,
} from "./wifi-settings.ts";

const nameFields = defineFields({
  name: { from: ["name"], kind: text, description: "Name of the profile.", source: "RouterOS 7.24 profile menus" },
});

/** Configuration profiles; each can hold settings of the other kinds inline or by reference. */
export const wifiConfiguration = defineTable(
  "/interface/wifi/configuration",
  {
    ...nameFields,
    ...configurationFields,
    ...profileNameFields,
    ...inlineProfileFields,
    // Until 7.10 (wifiwave2) the switch stood here.
    is_rrm_enabled: { ...inlineProfileFields.is_rrm_enabled, from: ["steering.rrm", "rrm"] },
  },
  ["name"],
);

/** Channel profiles. */
export const wifiChannel = defineTable("/interface/wifi/channel", { ...nameFields, ...channelFields }, ["name"]);

/** Security profiles, without their secrets. */
export const wifiSecurity = defineTable("/interface/wifi/security", { ...nameFields, ...securityFields }, ["name"]);

/** Datapath profiles. */
export const wifiDatapath = defineTable("/interface/wifi/datapath", { ...nameFields, ...datapathFields }, ["name"]);

/** Steering profiles. */
export const wifiSteering = defineTable("/interface/wifi/steering", { ...nameFields, ...steeringFields }, ["name"]);
