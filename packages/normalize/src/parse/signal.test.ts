import { expect, test } from "vitest";
import { parseSignal, parseStrengthAtRates } from "./signal.ts";

test.each([
  ["-60", -60],
  ["-51@1Mbps", -51],
  ["-61@HT20-7", -61],
  ["-70@VHT80-9/2S", -70],
  ["-65dBm@1Mbps", -65],
  ["-16", -16],
  ["41", null],
  ["0", null],
  ["-999", null],
  ["", null],
])("reads the signal %j as %j dBm", (text, value) => expect(parseSignal(text)).toBe(value));

test.each([
  [
    "-51@1Mbps 5d8m55s380ms,-46@HT20-4 5m42s170ms",
    [
      { signal_dbm: -51, rate: "1Mbps", age_seconds: 432535.38 },
      { signal_dbm: -46, rate: "HT20-4", age_seconds: 342.17 },
    ],
  ],
  ["-51@1Mbps", null],
  ["-51@1Mbps later", null],
])("reads the strengths %j", (text, value) => expect(parseStrengthAtRates(text)).toEqual(value));
