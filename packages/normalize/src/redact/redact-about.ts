import { parseChannel } from "../parse/channel.ts";
import { isPlainValue } from "./is-plain-value.ts";
import { maskShape } from "./mask-shape.ts";
import { redactAddress, redactText } from "./redact-text.ts";
import type { Replacements } from "./replacements.ts";

const ssidForm = /^(.*?SSID: )(.*)(, channel: .*)$/s;
const lastSsidForm = /^(.*?SSID: )(.*)()$/s;

/** What RouterOS has been seen to write into its remarks, and what it is likely to. */
const knownWords = new Set(
  `a active after an and ap are as at background band be being but by cac cannot can't cap caps capsman changes changed
  channel channels check client clients configuration configured connect connected connecting connection controller
  country current currently datapath default detect detected detecting dfs disabled disconnected does dynamic effect
  enabled encryption error failed failure firmware for forwarding found frequency from has in inactive initializing
  interface interfaces into invalid is it level local lost managed manager master matching mhz mismatch missing mld mode
  monitoring multiple no none not of off ok on only operated operating or other outdoor passive please power processing
  profile profiles provisioned provisioning radar radio radios reboot regulatory remote required restricted router running
  scan scanning searching selected selecting set slave ssid started starting state static station stopped successfully
  supported take the there this to too traffic tunnel tx unable unavailable unknown unsupported update upgrade upgraded
  upgrading used user using version vlan waiting wait was which wifi wireless with without wlan wpa`.split(/\s+/),
);

/**
 * Replaces what is somebody's in an interface's `.about` remark and keeps RouterOS's own words.
 *
 * The SSID may be any text, so it is cut out where parseAbout finds it. Of the rest only what is known to be harmless
 * stays: a word that nobody has heard of yet may be a name.
 */
export function redactAbout(text: string, replacements: Replacements): string {
  const [, before = text, ssid = "", after = ""] = ssidForm.exec(text) ?? lastSsidForm.exec(text) ?? [];
  const redactedSsid = redactText(ssid, "ssid", replacements);
  return `${redactWords(before, replacements)}${redactedSsid}${redactWords(after, replacements)}`;
}

const redactWords = (text: string, replacements: Replacements): string =>
  text.replace(/[^\s,()]+/g, (word) => redactWord(word, replacements));

function redactWord(word: string, replacements: Replacements): string {
  const [, core = "", end = ""] = /^(.*?)([.:;!?]*)$/s.exec(word) ?? [];
  const address = redactAddress(core, replacements);
  if (address !== null) return `${address}${end}`;
  const isHarmless = knownWords.has(core.toLowerCase()) || isPlainValue(core) || parseChannel(core) !== null;
  if (isHarmless) return word;
  return `${replacements.isName(core) ? replacements.name(core, "name") : maskShape(core)}${end}`;
}
