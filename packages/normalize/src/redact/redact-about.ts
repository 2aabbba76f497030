import { parseChannel } from "../parse/channel.ts";
import { parseChannelWidth } from "../parse/channel-width.ts";
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
  upgrading used user using version vlan waiting wait was which wifi width wireless with without wlan wpa yes`.split(
    /\s+/,
  ),
);

/**
 * Replaces what is somebody's in an interface's `.about` remark and keeps RouterOS's own words.
 *
 * The SSID may be any text, so it is cut out where parseAbout finds it. Of the rest only what is known to be harmless
 * stays: a word that nobody has heard of yet may be a name, and a number part of somebody's telephone number.
 */
export function redactAbout(text: string, replacements: Replacements): string {
  const [, before = text, ssid = "", after = ""] = ssidForm.exec(text) ?? lastSsidForm.exec(text) ?? [];
  const redactedSsid = redactText(ssid, "ssid", replacements);
  return `${redactWords(before, replacements)}${redactedSsid}${redactWords(after, replacements)}`;
}

/** What parseAbout takes for the channel, or a word; a channel may hold parentheses. */
const wordForm = /(?<=channel: )([^,\s]+)|[^\s,()]+/g;

const redactWords = (text: string, replacements: Replacements): string =>
  text.replace(wordForm, (word, channel?: string) =>
    channel === undefined ? redactWord(word, replacements) : redactChannel(channel),
  );

function redactWord(word: string, replacements: Replacements): string {
  const [, core = "", end = ""] = /^(.*?)([.:;!?]*)$/s.exec(word) ?? [];
  const address = redactAddress(core, replacements);
  if (address !== null) return `${address}${end}`;
  if (knownWords.has(core.toLowerCase()) || isChannelOrWidth(core)) return word;
  return `${replacements.isName(core) ? replacements.name(core, "name") : maskShape(core)}${end}`;
}

/** No frequency in MHz, width or power is as long: such digits are something else. */
const longNumber = /\d{6}/;

/** A loose number is read as a channel too; only with its standard behind it, as in `5180/ax`, it can be nothing else. */
function isChannelOrWidth(word: string): boolean {
  if (longNumber.test(word)) return false;
  return Boolean(parseChannel(word)?.wifi_standard) || parseChannelWidth(word) !== null;
}

/** A masked digit could be read as a channel, where there was none before. */
const redactChannel = (text: string): string =>
  parseChannel(text) !== null && !longNumber.test(text) ? text : maskShape(text).replaceAll("9", "x");
