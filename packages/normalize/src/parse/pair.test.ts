import { expect, test } from "vitest";
import { parsePair } from "./pair.ts";

test.each([
  ["6689896,2094536", [6689896, 2094536]],
  ["4294967296,0", [4294967296, 0]],
  ["1", null],
  ["1,2,3", null],
  ["-1,2", null],
  [`${"9".repeat(400)},1`, null],
])("reads the counter pair %j", (text, value) => expect(parsePair(text)).toEqual(value));
