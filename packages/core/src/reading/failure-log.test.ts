import { RouterOsError, type RouterOsErrorCode } from "@mtw/routeros-client";
import { expect, test } from "vitest";
import { createFailureLog, type Failure, type FailureEvent } from "./failure-log.ts";

function startLog() {
  const events: FailureEvent[] = [];
  let time = 0;
  const log = createFailureLog((event) => events.push(event));
  const failure = (code: RouterOsErrorCode, menu: string | null): Failure => {
    time += 1;
    return { menu, error: new RouterOsError(code, `${code} at ${time}`), triedAt: time };
  };
  const seen = () => events.splice(0).map(({ change, menu, code, failed_tries }) => [change, menu, code, failed_tries]);
  return { log, failure, seen };
}

test("tells of a failure when it starts, when its kind changes and when it ends, with its count", () => {
  const { log, failure, seen } = startLog();
  for (let count = 0; count < 5; count += 1) log([failure("router_reset", null)], true);
  expect(seen()).toEqual([["started", null, "router_unreachable", 1]]);
  log([failure("router_timeout", null)], true);
  log([failure("router_timeout", null)], true);
  expect(seen()).toEqual([["changed", null, "router_timeout", 6]]);
  log([], false);
  log([], false);
  expect(seen()).toEqual([["ended", null, "router_timeout", 7]]);
});

test("counts tries, not refreshes that left the table alone", () => {
  const { log, failure, seen } = startLog();
  const once = failure("router_error", "/ip/arp");
  log([once], false);
  log([once], false);
  log([], false);
  expect(seen()).toEqual([
    ["started", "/ip/arp", "router_error", 1],
    ["ended", "/ip/arp", "router_error", 1],
  ]);
});

test("does not call a table mended while the router does not answer", () => {
  const { log, failure, seen } = startLog();
  log([failure("router_error", "/ip/arp")], false);
  log([failure("router_reset", null)], true);
  log([failure("router_error", "/ip/arp")], false);
  expect(seen()).toEqual([
    ["started", "/ip/arp", "router_error", 1],
    ["started", null, "router_unreachable", 1],
    ["ended", null, "router_unreachable", 1],
  ]);
});
