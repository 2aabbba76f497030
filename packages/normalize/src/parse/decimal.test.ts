import { expect, test } from "vitest";
import { parseDecimal } from "./decimal.ts";

test.each([
  ["24.2", 24.2],
  ["-3", -3],
  ["", null],
  ["fail", null],
])("reads the decimal %j as %j", (text, value) => expect(parseDecimal(text)).toBe(value));
