import { expect, test } from "vitest";
import { formatDuration } from "./format-duration.ts";

test.each([
  [0, "0s"],
  [1, "1ms"],
  [850, "850ms"],
  [1000, "1s"],
  [4750, "4s750ms"],
  [72_000, "1m12s"],
  [60_000, "1m"],
  [3_600_000, "1h"],
  [274_440_000, "3d4h14m"],
  [432_551_000, "5d9m11s"],
  [788_645_000, "1w2d3h4m5s"],
  [604_800_000 * 52, "52w"],
  [-5, "0s"],
  [1.9, "1ms"],
])("writes %d ms as %s", (milliseconds, text) => {
  expect(formatDuration(milliseconds)).toBe(text);
});

test("writes no time at all as 0ms where a menu counts in milliseconds", () => {
  expect(formatDuration(0, "0ms")).toBe("0ms");
});
