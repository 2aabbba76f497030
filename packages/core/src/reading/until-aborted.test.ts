import { getEventListeners } from "node:events";
import { expect, test } from "vitest";
import { untilAborted } from "./until-aborted.ts";

const never = new Promise<never>(() => {});

test("gives what the work gives, and its error", async () => {
  const { signal } = new AbortController();
  expect(await untilAborted(Promise.resolve(7), signal)).toBe(7);
  await expect(untilAborted(Promise.reject(new Error("broken")), signal)).rejects.toThrow("broken");
});

test("rejects with the signal's reason and leaves once, while the work goes on", async () => {
  const controller = new AbortController();
  let leftCount = 0;
  const waiting = untilAborted(never, controller.signal, () => {
    leftCount += 1;
  });
  controller.abort("gone");
  await expect(waiting).rejects.toBe("gone");
  expect(leftCount).toBe(1);
});

test("waits for nothing when the signal is aborted already", async () => {
  await expect(untilAborted(never, AbortSignal.abort("before"))).rejects.toBe("before");
});

test("leaves no listener behind, however often one signal is used", async () => {
  const { signal } = new AbortController();
  for (let count = 0; count < 100; count += 1) {
    await untilAborted(Promise.resolve(), signal);
    await untilAborted(Promise.reject(new Error("broken")), signal).catch(() => undefined);
  }
  expect(getEventListeners(signal, "abort")).toEqual([]);
});
