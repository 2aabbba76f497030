import { defineFields, defineTable } from "../define-table.ts";
import { boolean } from "../parse/boolean.ts";
import { mac, noMac } from "../parse/mac.ts";
import { rawText, text } from "../parse/text.ts";
import { configurationFields, inlineProfileFields, prefixed, profileNameFields } from "./wifi-settings.ts";

const source = "RouterOS 7.24 /interface/wifi";

/** What `/interface/wifi` says of an interface beside its settings. */
const identityFields = defineFields({
  name: { from: ["name"], kind: text, description: "Interface name; free text, never parsed.", source },
  raw_name: {
    from: ["name"],
    kind: rawText,
    description: "Interface name as the router spells it, to ask it about the interface; never shown.",
    source,
  },
  default_name: {
    from: ["default-name"],
    kind: text,
    description: "Factory name; only on the router's own radios.",
    source,
  },
  cap: {
    from: ["cap"],
    kind: text,
    description: "identity@address of the CAP that the radio belongs to; only on masters.",
    source,
  },
  about: {
    from: [".about", "about"],
    kind: text,
    description: "Remark of RouterOS about the interface, in words that change.",
    source,
  },
  is_master: {
    from: ["master"],
    kind: boolean,
    absent: false,
    description: "Whether this is the main interface of a radio.",
    source,
  },
  is_running: {
    from: ["running"],
    kind: boolean,
    absent: false,
    description: "Whether the interface carries devices; an access point without any is not running.",
    source,
  },
  is_disabled: {
    from: ["disabled"],
    kind: boolean,
    absent: false,
    description: "Whether the interface is switched off.",
    source,
  },
  is_inactive: {
    from: ["inactive"],
    kind: boolean,
    absent: false,
    description: "Whether the interface has no radio to work with, as when its CAP is away.",
    source,
  },
  mac_address: { from: ["mac-address"], kind: mac, none: noMac, description: "BSSID of the interface.", source },
  radio_mac_address: {
    from: ["radio-mac"],
    kind: mac,
    none: noMac,
    description: "MAC address of the radio; only on masters.",
    source,
  },
  master_interface: {
    from: ["master-interface"],
    kind: text,
    none: ["none"],
    description: "Master of a virtual interface.",
    source,
  },
  mld_name: {
    from: ["mld-name"],
    kind: text,
    none: ["none"],
    description: "Name of a multi-link interface; only on the MLD interface itself.",
    source: "RouterOS 7.22+ /interface/wifi",
  },
  mld_interface: {
    from: ["mld-interface"],
    kind: text,
    none: ["none"],
    description: "Multi-link interface that this one is a link of.",
    source: "RouterOS 7.22+ /interface/wifi",
  },
  configuration: { from: ["configuration"], kind: text, description: "Configuration profile in use.", source },
});

const fields = {
  ...identityFields,
  ...profileNameFields,
  ...prefixed("configuration", configurationFields),
  ...inlineProfileFields,
  // Until 7.10 (wifiwave2) the switch stood in the configuration.
  is_rrm_enabled: { ...inlineProfileFields.is_rrm_enabled, from: ["steering.rrm", "configuration.rrm"] },
} as const;

/** WiFi interfaces with their settings: effective ones since 7.15, before that only what is set on the row itself. */
export const wifiInterface = defineTable("/interface/wifi", fields, ["name"]);

/** The effective settings of RouterOS 7.13 and 7.14; the menu is gone since 7.15. */
export const wifiActualConfiguration = defineTable("/interface/wifi/actual-configuration", fields, ["name"]);
