import { defineTable } from "../define-table.ts";
import { channel } from "../parse/channel.ts";
import { text, word } from "../parse/text.ts";

const source = "RouterOS CLI reference 7.24 /interface/wireless/monitor, once";

/** What a radio of the legacy wireless stack does now; one row for each interface asked about, in the order asked. */
export const wirelessMonitor = defineTable("/interface/wireless/monitor", {
  name: { from: ["name"], kind: text, description: "Interface, where the row names it.", source },
  state: { from: ["status"], kind: word, description: "State of the radio in words, such as running-ap.", source },
  channel: { from: ["channel"], kind: channel, description: "Channel and transmit power in use.", source },
});
