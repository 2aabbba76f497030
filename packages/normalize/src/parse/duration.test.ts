import { expect, test } from "vitest";
import { parseDuration } from "./duration.ts";

test.each([
  ["0s", 0],
  ["0ms", 0],
  ["1w2d3h4m5s", 788645],
  ["5d9m11s", 432551],
  ["3d4h24m", 275040],
  ["4s750ms", 4.75],
  ["4m2s520ms", 242.52],
  ["10ms", 0.01],
  ["453us", 0.000453],
  ["7ns", 0.000000007],
  ["519w4d15h28m25s", 314292505],
  ["01:22:53", 4973],
  ["00:00:00.200", 0.2],
  ["0:00:05", 5],
  ["1d00:10:15", 87015],
  ["2w6d13:21:53", 1776113],
  ["", null],
  ["never", null],
  ["sometime", null],
  ["5", null],
  ["1s1m", null],
  [`${"9".repeat(400)}s`, null],
])("reads the duration %j as %j seconds", (text, value) => expect(parseDuration(text)).toBe(value));
