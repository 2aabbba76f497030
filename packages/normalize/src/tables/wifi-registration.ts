import { defineTable } from "../define-table.ts";
import { bands } from "../parse/band.ts";
import { bitsPerSecond } from "../parse/integer.ts";
import { integerList, wordList } from "../parse/list.ts";
import { macList } from "../parse/mac.ts";
import { registrationFields } from "./registration-fields.ts";

const source = "RouterOS 7.24 /interface/wifi/registration-table";

/** What the registration tables of this family have: the common fields, and what the legacy stacks do not tell. */
const wifiRegistrationFields = {
  ...registrationFields,
  bands: {
    from: ["band"],
    kind: bands,
    description: "Band and generation of the association; one entry a link for a multi-link device.",
    source,
  },
  tx_bits_per_second: {
    from: ["tx-bits-per-second"],
    kind: bitsPerSecond,
    description: "Traffic to the device now.",
    source,
  },
  rx_bits_per_second: {
    from: ["rx-bits-per-second"],
    kind: bitsPerSecond,
    description: "Traffic from the device now.",
    source,
  },
  link_interfaces: {
    from: ["mld-interfaces"],
    kind: wordList,
    description: "Interfaces that carry the links of a multi-link device.",
    source,
  },
  link_mac_addresses: {
    from: ["mld-link-addresses"],
    kind: macList,
    description: "MAC addresses of the links, in the order of link_interfaces.",
    source,
  },
  link_signals_dbm: {
    from: ["signal-per-link"],
    kind: integerList,
    description: "Signal strength of each link, in dBm.",
    source,
  },
  link_tx_rates_bps: {
    from: ["tx-rate-per-link"],
    kind: integerList,
    description: "Link rate to the device of each link, in bit/s.",
    source,
  },
  link_rx_rates_bps: {
    from: ["rx-rate-per-link"],
    kind: integerList,
    description: "Link rate from the device of each link, in bit/s.",
    source,
  },
  link_tx_bytes: {
    from: ["tx-bytes-per-link"],
    kind: integerList,
    description: "Bytes sent to the device over each link.",
    source,
  },
  link_rx_bytes: {
    from: ["rx-bytes-per-link"],
    kind: integerList,
    description: "Bytes received from the device over each link.",
    source,
  },
} as const;

/** Devices of the wifi stack (7.13+); on a CAPsMAN controller also those of every CAP. Never read with .proplist. */
export const wifiRegistration = defineTable("/interface/wifi/registration-table", wifiRegistrationFields, [
  "mac_address",
  "interface",
]);
