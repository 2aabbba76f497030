import { expect, test } from "vitest";
import { isOlderThan, parseVersion } from "./version.ts";

test.each([
  ["7.16.2 (stable)", "7.16.2"],
  ["7.24rc1 (testing) 2026-07-01 13:53:30", "7.24rc1"],
  ["7.1beta4 (development)", "7.1beta4"],
  ["7.24", "7.24"],
  ["seven", null],
])("reads the version %j as %j", (text, value) => expect(parseVersion(text)?.text ?? null).toBe(value));

test.each([
  ["7.14.3", true],
  ["7.15", false],
  ["6.49.10", true],
  ["8.0", false],
  ["unknown", null],
])("tells whether %j is older than 7.15: %j", (text, value) => expect(isOlderThan(text, 7, 15)).toBe(value));
