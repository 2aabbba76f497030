import { expect, test } from "vitest";
import { parseRange } from "./range.ts";

test.each([
  ["-60..0", { from: -60, to: 0 }],
  ["-120..-85", { from: -120, to: -85 }],
  ["-60", null],
  [`${"9".repeat(400)}..1`, null],
])("reads the range %j", (text, value) => expect(parseRange(text)).toEqual(value));
