import { expect, test } from "vitest";
import { channelNumber, parseChannel } from "./channel.ts";

const channelIs = (
  mhz: number,
  width: number,
  standard: string | null,
  isDfs = false,
  power: number | null = null,
) => ({
  channel_mhz: mhz,
  channel_width_mhz: width,
  wifi_standard: standard,
  is_dfs: isDfs,
  tx_power_dbm: power,
});

test.each([
  ["5180/ax/Ceee", channelIs(5180, 80, "802.11ax")],
  ["5500/ax/Ceeeeeee/D", channelIs(5500, 160, "802.11ax", true)],
  ["5955/be/Ceeeeeeeeeeeeeee", channelIs(5955, 320, "802.11be")],
  ["5955/be/Ceeoeeee", channelIs(5955, 160, "802.11be")],
  ["2412/g", channelIs(2412, 20, "802.11g")],
  ["2462/n", channelIs(2462, 20, "802.11n")],
  ["2472/n/eC", channelIs(2472, 40, "802.11n")],
  ["5560/20-eeCe/ac/DP(27dBm)", channelIs(5560, 80, "802.11ac", true, 27)],
  ["2452/20-Ce/gn(20dBm)", channelIs(2452, 40, "802.11n", false, 20)],
  ["5825/20/ac(10dBm)", channelIs(5825, 20, "802.11ac", false, 10)],
  ["2412", channelIs(2412, 20, null)],
  ["", null],
  ["auto", null],
  ["5180/xx", null],
])("reads the channel %j", (text, value) => expect(parseChannel(text)).toEqual(value));

test.each([
  [2412, 1],
  [2484, 14],
  [5180, 36],
  [5955, 1],
  [5181, null],
  [900, null],
])("numbers the channel at %j MHz %j", (mhz, value) => expect(channelNumber(mhz)).toBe(value));
