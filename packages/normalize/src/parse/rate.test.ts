import { expect, test } from "vitest";
import { parseRate } from "./rate.ts";

const plain = (bits_per_second: number) => ({
  bits_per_second,
  channel_width_mhz: null,
  spatial_streams: null,
  is_short_guard_interval: null,
});
const legacy = (bits_per_second: number, width: number | null, streams: number | null, sgi: boolean) => ({
  bits_per_second,
  channel_width_mhz: width,
  spatial_streams: streams,
  is_short_guard_interval: sgi,
});

test.each([
  ["1200000000", plain(1200000000)],
  ["866.6Mbps-80MHz/2S/SGI", legacy(866600000, 80, 2, true)],
  ["65Mbps-20MHz/1S", legacy(65000000, 20, 1, false)],
  ["58.5Mbps-HT", legacy(58500000, null, null, false)],
  ["48Mbps", legacy(48000000, null, null, false)],
  ["2.5Gbps", legacy(2500000000, null, null, false)],
  ["27.8kbps", legacy(27800, null, null, false)],
  ["0bps", legacy(0, null, null, false)],
  ["", null],
  ["fast", null],
  ["9".repeat(400), null],
  [`${"9".repeat(400)}Mbps`, null],
])("reads the rate %j", (text, value) => expect(parseRate(text)).toEqual(value));
