import type { NetworkFailure } from "@mtw/core";
import { expect, test } from "vitest";
import { logFailures } from "./log-failures.ts";

const facts = {
  router: "attic",
  code: "router_timeout",
  message: "No answer within 5000 ms.",
  hint: "Is it on?",
  failed_tries: 1,
};

const lineOf = (failure: Pick<NetworkFailure, "change" | "menu">): unknown[] => {
  const lines: unknown[] = [];
  const note = (level: string) => (logged: object, message: string) => void lines.push(level, message, logged);
  logFailures({ info: note("info"), warn: note("warn") })({ ...facts, ...failure });
  return lines;
};

test.each([
  ["started", null, "warn", "router fails"],
  ["changed", null, "warn", "router fails in another way"],
  ["ended", null, "info", "router answers again"],
  ["started", "/ip/arp", "warn", "table fails"],
  ["ended", "/ip/arp", "info", "table answers again"],
] as const)("a failure that %s, of menu %s, is at %s: %s", (change, menu, level, message) => {
  expect(lineOf({ change, menu })).toEqual([level, message, { ...facts, menu }]);
});
