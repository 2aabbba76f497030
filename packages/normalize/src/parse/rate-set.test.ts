import { expect, test } from "vitest";
import { parseRateSet } from "./rate-set.ts";

test.each([
  ["OFDM:6-54 BW:1x SGI:1x HT:0-15", { OFDM: "6-54", BW: "1x", SGI: "1x", HT: "0-15" }],
  ["", null],
])("reads the rate set %j", (text, value) => expect(parseRateSet(text)).toEqual(value));
