import { type Channel, parseChannel } from "./channel.ts";
import { parseMac } from "./mac.ts";

/** What can be told from the remark RouterOS attaches to a WiFi interface; each part may be missing. */
export interface About {
  readonly ssid: string | null;
  readonly channel: Channel | null;
  readonly cap_mac_address: string | null;
}

const ssidForm = /SSID: (.*), channel: /;
const channelForm = /channel: ([^,\s]+)/;
const capForm = /operated by CAP ([0-9A-Fa-f:]{17})/;

/**
 * Reads an interface's `.about` remark: `mode: AP, SSID: wlan, channel: 2462/n`, `operated by CAP 02:…%bridge, …`.
 *
 * The wording is for people and changes between versions, so this is the last source for a fact, never the first; for a
 * radio managed by CAPsMAN it is the only one on the CAP itself (RouterOS 7.23).
 */
export function parseAbout(text: string): About {
  const channel = channelForm.exec(text)?.[1];
  const cap = capForm.exec(text)?.[1];
  return {
    ssid: ssidForm.exec(text)?.[1] ?? null,
    channel: channel ? parseChannel(channel) : null,
    cap_mac_address: cap ? parseMac(cap) : null,
  };
}
