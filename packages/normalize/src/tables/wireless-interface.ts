import { defineTable } from "../define-table.ts";
import { band } from "../parse/band.ts";
import { boolean } from "../parse/boolean.ts";
import { megahertz, vlanId } from "../parse/integer.ts";
import { mac, noMac } from "../parse/mac.ts";
import { rawText, text, word } from "../parse/text.ts";

const source = "RouterOS /interface/wireless";

/** Interfaces of the legacy wireless stack, where its registration rows take SSID and band from. */
export const wirelessInterface = defineTable(
  "/interface/wireless",
  {
    name: { from: ["name"], kind: text, description: "Interface name.", source },
    raw_name: {
      from: ["name"],
      kind: rawText,
      description: "Interface name as the router spells it, to ask it about the interface; never shown.",
      source,
    },
    master_interface: {
      from: ["master-interface"],
      kind: text,
      none: ["none"],
      description: "Master of a virtual interface.",
      source,
    },
    mac_address: { from: ["mac-address"], kind: mac, none: noMac, description: "BSSID of the interface.", source },
    mode: { from: ["mode"], kind: word, description: "Role, such as ap-bridge or station.", source },
    ssid: { from: ["ssid"], kind: text, description: "Network name.", source },
    configured_band: { from: ["band"], kind: band, description: "Band and generations the radio is set to.", source },
    configured_mhz: {
      from: ["frequency"],
      kind: megahertz,
      none: ["auto"],
      description: "Frequency the radio is set to.",
      source,
    },
    security_profile: { from: ["security-profile"], kind: text, description: "Security profile in use.", source },
    vlan_mode: {
      from: ["vlan-mode"],
      kind: word,
      description: "Whether frames are tagged: no-tag, use-tag or use-service-tag.",
      source,
    },
    vlan_id: {
      from: ["vlan-id"],
      kind: vlanId,
      none: ["none"],
      description: "VLAN of the devices, where frames are tagged.",
      source,
    },
    is_running: { from: ["running"], kind: boolean, absent: false, description: "Whether it carries devices.", source },
    is_disabled: { from: ["disabled"], kind: boolean, absent: false, description: "Whether it is off.", source },
  },
  ["name"],
);
