import { defineTable } from "../define-table.ts";
import { channel } from "../parse/channel.ts";
import { powerDbm } from "../parse/power.ts";
import { text, word } from "../parse/text.ts";

const source = "RouterOS 7.24 /interface/wifi/monitor, once";

/** What a radio does now; one row for each interface asked about, in the order asked. */
export const wifiMonitor = defineTable("/interface/wifi/monitor", {
  name: { from: ["name"], kind: text, description: "Interface, where the row names it.", source },
  state: { from: ["state"], kind: word, description: "State of the radio in words.", source },
  channel: { from: ["channel"], kind: channel, description: "Channel in use; empty during a radar check.", source },
  tx_power_dbm: { from: ["tx-power"], kind: powerDbm, description: "Transmit power in use.", source },
});
