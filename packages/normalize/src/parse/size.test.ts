import { expect, test } from "vitest";
import { parseSize } from "./size.ts";

test.each([
  ["912261120", 912261120],
  ["128.0MiB", 134217728],
  ["1196.0KiB", 1224704],
  ["3M", 3000000],
  ["", null],
  ["3MB", null],
  [`1${"0".repeat(400)}`, null],
])("reads the size %j as %j bytes", (text, value) => expect(parseSize(text)).toBe(value));
