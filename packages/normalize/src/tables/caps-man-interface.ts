import { defineTable } from "../define-table.ts";
import { boolean } from "../parse/boolean.ts";
import { channel } from "../parse/channel.ts";
import { mac, noMac } from "../parse/mac.ts";
import { text } from "../parse/text.ts";
import { capsManConfigurationFields, capsManInlineFields, capsManProfileNameFields } from "./caps-man-settings.ts";
import { prefixed } from "./wifi-settings.ts";

const source = "RouterOS /caps-man/interface";

/**
 * Interfaces of the legacy CAPsMAN with what is set on the row itself; a slave shows no channel of its own, and zeros for
 * its radio.
 */
export const capsManInterface = defineTable(
  "/caps-man/interface",
  {
    name: { from: ["name"], kind: text, description: "Interface name.", source },
    master_interface: {
      from: ["master-interface"],
      kind: text,
      none: ["none"],
      description: "Master of a slave interface.",
      source,
    },
    radio_mac_address: {
      from: ["radio-mac"],
      kind: mac,
      none: noMac,
      description: "MAC address of the radio; zeros on slaves.",
      source,
    },
    mac_address: { from: ["mac-address"], kind: mac, none: noMac, description: "BSSID of the interface.", source },
    configuration: { from: ["configuration"], kind: text, description: "Configuration profile in use.", source },
    channel: { from: ["current-channel"], kind: channel, description: "Channel in use.", source },
    is_running: { from: ["running"], kind: boolean, absent: false, description: "Whether it carries devices.", source },
    is_disabled: { from: ["disabled"], kind: boolean, absent: false, description: "Whether it is off.", source },
    ...capsManProfileNameFields,
    ...prefixed("configuration", capsManConfigurationFields),
    ...capsManInlineFields,
  },
  ["name"],
);
