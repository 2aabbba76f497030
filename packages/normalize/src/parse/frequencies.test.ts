import { expect, test } from "vitest";
import { parseFrequencies } from "./frequencies.ts";

test.each([
  [
    "2412,2437",
    [
      { from_mhz: 2412, to_mhz: 2412, step_mhz: null },
      { from_mhz: 2437, to_mhz: 2437, step_mhz: null },
    ],
  ],
  ["5180-5240:20", [{ from_mhz: 5180, to_mhz: 5240, step_mhz: 20 }]],
  ["auto", null],
])("reads the frequencies %j", (text, value) => expect(parseFrequencies(text)).toEqual(value));
