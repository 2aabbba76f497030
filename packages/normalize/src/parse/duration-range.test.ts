import { expect, test } from "vitest";
import { parseDurationRange, parseTimeWindow } from "./duration-range.ts";

test.each([
  ["1h..2h", { from_seconds: 3600, to_seconds: 7200 }],
  ["0s..1m", { from_seconds: 0, to_seconds: 60 }],
  ["3m20s-10m", { from_seconds: 200, to_seconds: 600 }],
  ["1h", null],
  ["1h..2h..3h", null],
])("reads the range of durations %j", (text, value) => expect(parseDurationRange(text)).toEqual(value));

test.each([
  ["7h-19h", { from_seconds: 25200, to_seconds: 68400, days: [] }],
  ["3h3m-5h,mon,tue", { from_seconds: 10980, to_seconds: 18000, days: ["mon", "tue"] }],
  ["7h-19h,someday", null],
  ["always", null],
])("reads the time window %j", (text, value) => expect(parseTimeWindow(text)).toEqual(value));
