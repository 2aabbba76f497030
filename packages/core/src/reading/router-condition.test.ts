import { RouterOsError } from "@mtw/routeros-client";
import { describe, expect, test } from "vitest";
import { afterTry, isWorthConfirming, mayTry, type RouterCondition, untried } from "./router-condition.ts";

const lost = new RouterOsError("router_reset", "The connection was reset.");
const refused = new RouterOsError("router_auth_failed", "The router answered 401.");

/** The condition after tries that failed, each made when the waiting time of the one before was over. */
function afterFailures(error: RouterOsError, count: number, before: RouterCondition = untried): RouterCondition {
  let condition = before;
  for (let index = 0; index < count; index += 1) {
    condition = afterTry(condition, { failure: error, time: condition.retryAt ?? 0, random: 1 });
  }
  return condition;
}

const waitOf = ({ retryAt, triedAt }: RouterCondition): number => (retryAt ?? 0) - (triedAt ?? 0);
const good = afterTry(untried, { failure: null, time: 0, random: 1 });

describe("a router that does not answer", () => {
  test("is tried again after a time that doubles up to a minute", () => {
    const waits = [1, 2, 3, 6, 7, 20].map((count) => waitOf(afterFailures(lost, count)));
    expect(waits).toEqual([1000, 2000, 4000, 32_000, 60_000, 60_000]);
  });

  test("is tried at a random moment of the second half of that time", () => {
    const waitWith = (random: number) => waitOf(afterTry(untried, { failure: lost, time: 0, random }));
    expect([0, 0.5].map(waitWith)).toEqual([500, 750]);
  });

  test("starts with the shortest time again after one good answer", () => {
    const back = afterTry(afterFailures(lost, 9), { failure: null, time: 5, random: 1 });
    expect(back).toMatchObject({ failure: null, failedTries: 0, retryAt: null });
    expect(waitOf(afterFailures(lost, 1, back))).toBe(-5 + 1000 + 5);
  });

  test("may be asked by a user once a second, however long it still waits", () => {
    const condition = afterFailures(lost, 9);
    const at = (condition.triedAt ?? 0) + 1000;
    expect([mayTry(condition, at - 1), mayTry(condition, at)]).toEqual([false, true]);
  });

  test("may be asked at once when the clock was set back", () => {
    expect(mayTry({ ...afterFailures(lost, 9), triedAt: 5000 }, 4999)).toBe(true);
  });
});

describe("a router that refuses the credentials", () => {
  test("is confirmed at once when they never were good, and reported after three refusals", () => {
    const steps = [1, 2, 3].map((count) => afterFailures(refused, count));
    expect(steps.map((step) => step.failure?.code)).toEqual([
      "router_unreachable",
      "router_unreachable",
      "router_auth_failed",
    ]);
    expect(steps.map(isWorthConfirming)).toEqual([true, true, false]);
  });

  test("is doubted for about a quarter of a minute when they were good before", () => {
    const steps = [1, 2, 3, 4, 5].map((count) => afterFailures(refused, count, good));
    expect(steps.map((step) => step.failure?.reportedAs)).toEqual([
      ...Array<string>(4).fill("router_unreachable"),
      "router_auth_failed",
    ]);
    expect(steps[4]?.triedAt).toBe(15_000);
    expect(steps.some(isWorthConfirming)).toBe(false);
  });

  test("is then asked after half a minute or more, up to ten minutes, whoever asks", () => {
    const confirmed = afterFailures(refused, 3);
    expect(waitOf(confirmed)).toBe(30_000);
    const at = confirmed.retryAt ?? 0;
    expect([mayTry(confirmed, at - 1), mayTry(confirmed, at)]).toEqual([false, true]);
    expect(waitOf(afterFailures(refused, 30))).toBe(600_000);
  });

  test("is doubted anew after another failure in between", () => {
    const mixed = afterFailures(refused, 1, afterFailures(lost, 1, afterFailures(refused, 4, good)));
    expect(mixed.failure?.reportedAs).toBe("router_unreachable");
  });

  test("is asked as soon after a long outage as after none", () => {
    const outage = afterFailures(lost, 12, good);
    const waits = [1, 2, 3, 4, 5].map((count) => waitOf(afterFailures(refused, count, outage)));
    expect(waits).toEqual([1000, 2000, 4000, 8000, 30_000]);
  });
});
