import { defineFields, type Fields } from "../define-table.ts";
import { band } from "../parse/band.ts";
import { boolean } from "../parse/boolean.ts";
import { frequencies } from "../parse/frequencies.ts";
import { vlanId } from "../parse/integer.ts";
import { wordList } from "../parse/list.ts";
import { powerDbm } from "../parse/power.ts";
import { text, word } from "../parse/text.ts";

const source = "RouterOS 7.24 /interface/wifi and its profile menus";

/** Settings of `/interface/wifi/channel`. */
export const channelFields = defineFields({
  configured_band: { from: ["band"], kind: band, description: "Band and generation the radio is set to.", source },
  configured_frequencies: {
    from: ["frequency"],
    kind: frequencies,
    description: "Frequencies the radio may choose from.",
    source,
  },
});

/** Settings of `/interface/wifi/security`; the passphrase is not among them and is never asked for. */
export const securityFields = defineFields({
  authentication_types: {
    from: ["authentication-types"],
    kind: wordList,
    empty: [],
    description: "Authentication methods that devices may use; empty for an open network.",
    source,
  },
  is_ft_enabled: {
    from: ["ft"],
    kind: boolean,
    description: "Whether 802.11r fast transition is on.",
    source,
  },
});

/** Settings of `/interface/wifi/datapath`. */
export const datapathFields = defineFields({
  vlan_id: {
    from: ["vlan-id"],
    kind: vlanId,
    none: ["none"],
    description: "VLAN of the devices on this interface.",
    source,
  },
});

/** Settings of `/interface/wifi/steering`. */
export const steeringFields = defineFields({
  is_rrm_enabled: {
    from: ["rrm"],
    kind: boolean,
    description: "Whether 802.11k neighbour reports are on.",
    source,
  },
  is_wnm_enabled: {
    from: ["wnm"],
    kind: boolean,
    description: "Whether 802.11v BSS transition is on.",
    source,
  },
  transition_threshold_dbm: {
    from: ["transition-threshold"],
    kind: powerDbm,
    none: ["none", "disabled", "default", "auto"],
    description: "Signal below which the access point suggests another one to a device.",
    source: "RouterOS 7.21+ steering.transition-threshold",
  },
  is_2g_probe_delay_enabled: {
    from: ["2g-probe-delay"],
    kind: boolean,
    description: "Whether the 2.4 GHz radio ignores the first probes of a device that could use 5 GHz.",
    source: "RouterOS 7.18+ steering.2g-probe-delay",
  },
});

/** Settings of `/interface/wifi/configuration` that belong to no other profile. */
export const configurationFields = defineFields({
  ssid: { from: ["ssid"], kind: text, description: "Network name.", source },
  mode: {
    from: ["mode"],
    kind: word,
    description: "Role of the interface: ap, or a form of station.",
    source,
  },
});

/** Gives fields the prefix under which `/interface/wifi` shows them: `ft` is `security.ft` there. */
export function prefixed<const F extends Fields>(prefix: string, fields: F): F {
  const entries = Object.entries(fields).map(([name, field]) => [
    name,
    { ...field, from: field.from.map((key) => `${prefix}.${key}`) },
  ]);
  return Object.fromEntries(entries) as F;
}

/** The profiles' settings as a configuration profile or an interface shows them inline. */
export const inlineProfileFields = defineFields({
  ...prefixed("channel", channelFields),
  ...prefixed("security", securityFields),
  ...prefixed("datapath", datapathFields),
  ...prefixed("steering", steeringFields),
});

/** Names of the profiles that a configuration profile or an interface refers to. */
export const profileNameFields = defineFields({
  channel_profile: { from: ["channel"], kind: text, description: "Channel profile in use.", source },
  security_profile: { from: ["security"], kind: text, description: "Security profile in use.", source },
  datapath_profile: { from: ["datapath"], kind: text, description: "Datapath profile in use.", source },
  steering_profile: { from: ["steering"], kind: text, description: "Steering profile in use.", source },
});
