import { expect, test } from "vitest";
import { parseInteger } from "./integer.ts";

test.each([
  ["0", 0],
  ["-60", -60],
  ["4294967296", 4294967296],
  ["0x1", 1],
  ["0xADC4", 44484],
  ["", null],
  ["1.5", null],
  ["unlimited", null],
  ["1e3", null],
  [`1${"0".repeat(400)}`, null],
])("reads the integer %j as %j", (text, value) => expect(parseInteger(text)).toBe(value));
