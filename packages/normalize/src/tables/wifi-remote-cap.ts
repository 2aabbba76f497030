import { defineFields, defineTable } from "../define-table.ts";
import { duration, noDuration } from "../parse/duration.ts";
import { mac, noMac } from "../parse/mac.ts";
import { text, word } from "../parse/text.ts";
import { version } from "../parse/version.ts";

const source = "RouterOS 7.24 /interface/wifi/capsman/remote-cap; legacy: /caps-man/remote-cap";

/** What both CAPsMANs say of a CAP. */
export const remoteCapFields = defineFields({
  address: {
    from: ["address"],
    kind: text,
    description: "Where the controller reaches the CAP: an IP address, or MAC%interface.",
    source,
  },
  identity: { from: ["identity", "ident"], kind: text, description: "System identity of the CAP.", source },
  model: { from: ["board-name", "board"], kind: word, description: "Board name of the CAP.", source },
  version: { from: ["version"], kind: version, description: "RouterOS version of the CAP.", source },
  base_mac_address: {
    from: ["base-mac"],
    kind: mac,
    none: noMac,
    description: "MAC address of the CAP's board, its stable key.",
    source,
  },
  state: { from: ["state"], kind: word, description: "State of the connection: Ok, legacy Run.", source },
  uptime_seconds: {
    from: ["uptime"],
    kind: duration,
    none: noDuration,
    description: "Time since the CAP started.",
    source,
  },
});

/** CAPs of the wifi CAPsMAN. */
export const wifiRemoteCap = defineTable("/interface/wifi/capsman/remote-cap", remoteCapFields);
