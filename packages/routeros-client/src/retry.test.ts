import { expect, test } from "vitest";
import { type RetryQuestion, retryDelayMs } from "./retry.ts";

const policy = { limitMs: 30_000, maxAttempts: 3, baseDelayMs: 250, maxDelayMs: 4000 };
const question: RetryQuestion = {
  error: { code: "router_reset", isRetryable: true },
  isRead: true,
  attempt: 1,
  elapsedMs: 0,
  timeoutMs: 10_000,
  quietMs: 6000,
  random: 0.5,
  policy,
};

test.each([
  [1, 125],
  [2, 250],
  [5, 2000],
  [40, 2000],
])("doubles the bound of the wait with try %i and caps it", (attempt, delayMs) => {
  expect(retryDelayMs({ ...question, attempt, policy: { ...policy, maxAttempts: 50 } })).toBe(delayMs);
});

test.each([
  [0, 0],
  [0.999, 249],
])("draws the wait from the whole range: random %d gives %i ms", (random, delayMs) => {
  expect(retryDelayMs({ ...question, random })).toBe(delayMs);
});

test("never repeats a write", () => {
  expect(retryDelayMs({ ...question, isRead: false })).toBeNull();
});

test("never repeats an error that is not retryable", () => {
  expect(retryDelayMs({ ...question, error: { code: "router_auth_failed", isRetryable: false } })).toBeNull();
});

test("stops at the last try", () => {
  expect(retryDelayMs({ ...question, attempt: 3 })).toBeNull();
});

test("stops when a whole try no longer fits into the limit", () => {
  expect(retryDelayMs({ ...question, elapsedMs: 19_875 })).toBe(125);
  expect(retryDelayMs({ ...question, elapsedMs: 19_876 })).toBeNull();
});

test("waits at least the quiet time after a timeout", () => {
  const error = { code: "router_timeout", isRetryable: true };
  expect(retryDelayMs({ ...question, error, elapsedMs: 10_000 })).toBe(6000);
  expect(retryDelayMs({ ...question, error, elapsedMs: 26_000, attempt: 2 })).toBeNull();
});
