import { afterEach, expect, test, vi } from "vitest";
import { systemRuntime } from "./runtime.ts";

afterEach(() => {
  vi.useRealTimers();
});

test("sleeps as long as it is told", async () => {
  vi.useFakeTimers();
  const done = vi.fn();
  const slept = systemRuntime.sleep(1000, new AbortController().signal).then(done);
  await vi.advanceTimersByTimeAsync(999);
  expect(done).not.toHaveBeenCalled();
  await vi.advanceTimersByTimeAsync(1);
  await slept;
});

test("wakes when the signal is aborted, and leaves no timer", async () => {
  vi.useFakeTimers();
  const controller = new AbortController();
  const slept = systemRuntime.sleep(1000, controller.signal);
  controller.abort();
  await slept;
  await systemRuntime.sleep(1000, controller.signal);
  expect(vi.getTimerCount()).toBe(0);
});

test("has a clock that does not go back and randomness in [0, 1)", () => {
  const before = systemRuntime.now();
  expect(systemRuntime.now()).toBeGreaterThanOrEqual(before);
  expect(systemRuntime.random()).toBeLessThan(1);
});
