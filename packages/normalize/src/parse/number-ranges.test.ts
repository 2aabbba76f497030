import { expect, test } from "vitest";
import { parseNumberRanges } from "./number-ranges.ts";

test.each([
  [
    "20,30",
    [
      { from: 20, to: 20 },
      { from: 30, to: 30 },
    ],
  ],
  ["100-103", [{ from: 100, to: 103 }]],
  ["none", null],
])("reads the number ranges %j", (text, value) => expect(parseNumberRanges(text)).toEqual(value));
