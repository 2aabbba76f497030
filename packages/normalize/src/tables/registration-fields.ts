import { defineFields } from "../define-table.ts";
import { boolean } from "../parse/boolean.ts";
import { duration, noDuration } from "../parse/duration.ts";
import { vlanId } from "../parse/integer.ts";
import { ipv4, noIp } from "../parse/ip.ts";
import { mac, noMac } from "../parse/mac.ts";
import { rxBytes, rxPackets, txBytes, txPackets } from "../parse/pair.ts";
import { rateBps } from "../parse/rate.ts";
import { dbm } from "../parse/signal.ts";
import { text, word } from "../parse/text.ts";

const source = "RouterOS registration tables, CLI reference 7.24 and recorded rows";

/** Fields that every registration table can have, whatever its stack calls them. */
export const registrationFields = defineFields({
  mac_address: {
    from: ["mac-address"],
    kind: mac,
    none: noMac,
    description: "MAC address of the device; its MLD address when it uses multi-link.",
    source,
  },
  interface: {
    from: ["interface"],
    kind: text,
    description: "Name of the WiFi interface the device is associated with.",
    source,
  },
  ssid: { from: ["ssid"], kind: text, description: "Network name the device joined.", source },
  signal_dbm: {
    from: ["signal", "signal-strength", "rx-signal"],
    kind: dbm,
    none: ["0"],
    description: "Signal strength of the device as the access point receives it.",
    source: "wifi signal, legacy wireless signal-strength (-51@1Mbps), CAPsMAN rx-signal",
  },
  tx_rate_bps: {
    from: ["tx-rate"],
    kind: rateBps,
    description: "Link rate of the last frame from access point to device; an idle device shows a basic rate.",
    source,
  },
  rx_rate_bps: {
    from: ["rx-rate"],
    kind: rateBps,
    description: "Link rate of the last frame from device to access point.",
    source,
  },
  tx_bytes: { from: ["bytes"], kind: txBytes, description: "Bytes sent to the device in this association.", source },
  rx_bytes: {
    from: ["bytes"],
    kind: rxBytes,
    description: "Bytes received from the device in this association.",
    source,
  },
  tx_packets: {
    from: ["packets"],
    kind: txPackets,
    description: "Packets sent to the device in this association.",
    source,
  },
  rx_packets: {
    from: ["packets"],
    kind: rxPackets,
    description: "Packets received from the device in this association.",
    source,
  },
  uptime_seconds: {
    from: ["uptime"],
    kind: duration,
    none: noDuration,
    description: "How long the device has been associated with this access point; starts again with each roam.",
    source,
  },
  idle_seconds: {
    from: ["last-activity"],
    kind: duration,
    none: noDuration,
    description: "Time since the last frame; tens of seconds are normal for a sleeping device.",
    source,
  },
  auth_type: {
    from: ["auth-type", "authentication-type"],
    kind: word,
    description: "Authentication method in use, such as wpa3-psk.",
    source,
  },
  is_authorized: {
    from: ["authorized", "802.1x-port-enabled"],
    kind: boolean,
    description: "Whether the key exchange is finished, so that traffic is let through.",
    source,
  },
  vlan_id: { from: ["vlan-id"], kind: vlanId, none: ["none"], description: "VLAN given to the device.", source },
  host_name: {
    from: ["dhcp-hostname"],
    kind: text,
    description: "Host name that the registration row itself reports.",
    source: "RouterOS 7.25 /interface/wifi/registration-table",
  },
  reported_ip_address: {
    from: ["dhcp-address", "last-ip"],
    kind: ipv4,
    none: noIp,
    description: "IP address that the registration row itself reports.",
    source: "RouterOS 7.25 dhcp-address, legacy wireless last-ip",
  },
  comment: {
    from: ["comment"],
    kind: text,
    description: "Comment of the matching access-list entry, copied into the row up to 7.23.",
    source,
  },
});
