import { expect, test } from "vitest";
import { parseLogTime } from "./log-time.ts";

const clock = { now: Date.UTC(2026, 0, 10, 12, 0, 0), offsetSeconds: 7200 };

test.each([
  ["09:54:33", "2026-01-10T07:54:33.000Z"],
  ["jan/09 23:00:00", "2026-01-09T21:00:00.000Z"],
  ["sep/15 12:33:18", "2025-09-15T10:33:18.000Z"],
  ["2022-07-19 12:37:06", "2022-07-19T10:37:06.000Z"],
  ["jul/20/2023 01:02:03", "2023-07-19T23:02:03.000Z"],
  ["xyz/15 12:33:18", null],
  ["", null],
])("reads the log time %j as %j", (text, value) => expect(parseLogTime(text, clock)).toBe(value));
