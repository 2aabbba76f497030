import { expect, test, vi } from "vitest";
import { createSingleFlight } from "./single-flight.ts";

const abortError = () => new Error("left");
const staying = { signal: undefined, abortError };

function deferredStart() {
  let resolve: (value: string) => void = () => {};
  const promise = new Promise<string>((fulfil) => {
    resolve = fulfil;
  });
  const start = vi.fn((_signal: AbortSignal) => promise);
  return { start, resolve: (value: string) => resolve(value), signal: () => start.mock.calls[0]?.[0] };
}

test("starts the same work once and gives every caller its result", async () => {
  const { start, resolve } = deferredStart();
  const flights = createSingleFlight<string>();
  const calls = [flights.join("a", staying, start), flights.join("a", staying, start)];
  resolve("done");
  expect(await Promise.all(calls)).toEqual([
    { value: "done", isShared: true },
    { value: "done", isShared: true },
  ]);
  expect(start).toHaveBeenCalledTimes(1);
});

test("starts again once the work has ended", async () => {
  const start = vi.fn(async () => "done");
  const flights = createSingleFlight<string>();
  await flights.join("a", staying, start);
  await flights.join("a", staying, start);
  expect(start).toHaveBeenCalledTimes(2);
});

test("lets one caller leave and goes on for the other", async () => {
  const { start, resolve, signal } = deferredStart();
  const flights = createSingleFlight<string>();
  const controller = new AbortController();
  const leaving = flights.join("a", { signal: controller.signal, abortError }, start);
  const other = flights.join("a", staying, start);
  controller.abort();
  await expect(leaving).rejects.toThrow("left");
  expect(signal()?.aborted).toBe(false);
  resolve("done");
  expect((await other).value).toBe("done");
});

test("ends the work when the last caller leaves, and does not let a new one join it", async () => {
  const { start, signal } = deferredStart();
  const flights = createSingleFlight<string>();
  const controller = new AbortController();
  const leaving = flights.join("a", { signal: controller.signal, abortError }, start);
  controller.abort();
  await expect(leaving).rejects.toThrow("left");
  expect(signal()?.reason).toBe("request_aborted");
  const fresh = await flights.join("a", staying, async () => "fresh");
  expect(fresh).toEqual({ value: "fresh", isShared: false });
});

test("refuses a caller whose signal is aborted already, without starting", async () => {
  const start = vi.fn(async () => "done");
  const caller = { signal: AbortSignal.abort(), abortError };
  await expect(createSingleFlight<string>().join("a", caller, start)).rejects.toThrow("left");
  expect(start).not.toHaveBeenCalled();
});
