import { expect, test } from "vitest";
import { parseDateTime, parseGmtOffset } from "./date-time.ts";

test.each([
  ["2024-01-02 10:00:00", "2024-01-02T10:00:00.000Z"],
  ["2024-01-02", "2024-01-02T00:00:00.000Z"],
  ["jan/02/2024 10:00:00", "2024-01-02T10:00:00.000Z"],
  ["Dec/04/2020 14:19:51", "2020-12-04T14:19:51.000Z"],
  ["jan/02/1970 02:00:09", null],
  ["2024-02-31 10:00:00", null],
  ["2024-01-02 25:00:00", null],
  ["xyz/02/2024 10:00:00", null],
  ["", null],
])("reads the date %j as %j", (text, value) => expect(parseDateTime(text)).toBe(value));

test("reads a date in the router's time zone", () => {
  expect(parseDateTime("2026-08-31 03:58:22", parseGmtOffset("+05:00") ?? 0)).toBe("2026-08-30T22:58:22.000Z");
});

test.each([
  ["+05:00", 18000],
  ["-03:30", -12600],
  ["UTC", null],
])("reads the offset %j as %j seconds", (text, value) => expect(parseGmtOffset(text)).toBe(value));
