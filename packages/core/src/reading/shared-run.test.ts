import { expect, test } from "vitest";
import { createSharedRun } from "./shared-run.ts";

/** Jobs by name that end when the test says so; a job serves those of its own name. */
function startJobs() {
  const started: string[] = [];
  const signals: AbortSignal[] = [];
  const ends: (() => void)[] = [];
  const run = (name: string, signal: AbortSignal) =>
    new Promise<string>((resolve, reject) => {
      started.push(name);
      signals.push(signal);
      ends.push(() => resolve(name));
      signal.addEventListener("abort", () => reject(signal.reason));
    });
  const share = createSharedRun(run, (running, wanted) => running === wanted);
  const isStarted = (count: number) => expect.poll(() => started.length, { interval: 1 }).toBe(count);
  return { share, started, signals, ends, isStarted };
}

test("ends a job when the last of those who wait for it has left, and starts the next one afresh", async () => {
  const { share, signals, started, ends, isStarted } = startJobs();
  const first = new AbortController();
  const second = new AbortController();
  const waiting = [share("a", first.signal), share("a", second.signal)];
  await isStarted(1);
  first.abort("first");
  await expect(waiting[0]).rejects.toBe("first");
  expect(signals[0]?.aborted).toBe(false);
  second.abort("second");
  await expect(waiting[1]).rejects.toBe("second");
  expect(signals[0]?.reason).toBe("second");
  const again = share("a");
  await isStarted(2);
  ends[1]?.();
  expect(await again).toBe("a");
  expect(started).toEqual(["a", "a"]);
});

test("goes on for one who can't leave", async () => {
  const { share, signals, ends, isStarted } = startJobs();
  const controller = new AbortController();
  const [leaving, staying] = [share("a", controller.signal), share("a")];
  await isStarted(1);
  controller.abort("gone");
  await expect(leaving).rejects.toBe("gone");
  expect(signals[0]?.aborted).toBe(false);
  ends[0]?.();
  expect(await staying).toBe("a");
});

test("lets one leave who waits in line, and never starts that job", async () => {
  const { share, started, ends, isStarted } = startJobs();
  const controller = new AbortController();
  const running = share("a");
  await isStarted(1);
  const inLine = share("b", controller.signal);
  controller.abort("gone");
  await expect(inLine).rejects.toBe("gone");
  const next = share("c");
  ends[0]?.();
  expect(await running).toBe("a");
  await isStarted(2);
  ends[1]?.();
  expect(await next).toBe("c");
  expect(started).toEqual(["a", "c"]);
});

test("does not end a job that is over", async () => {
  const { share, signals, ends, isStarted } = startJobs();
  const controller = new AbortController();
  const answer = share("a", controller.signal);
  await isStarted(1);
  ends[0]?.();
  expect(await answer).toBe("a");
  controller.abort();
  expect(signals[0]?.aborted).toBe(false);
});
