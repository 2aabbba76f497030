import { getEventListeners } from "node:events";
import type { Simulator } from "@mtw/routeros-simulator";
import { expect, onTestFinished, test } from "vitest";
import {
  answered,
  asked,
  idle,
  inFlight,
  live,
  loosePatience,
  reason,
  startOne,
  startSites,
} from "../testing/leaving-callers.ts";

test("goes on reading a slow router that the answer did not wait for, whoever leaves later", async () => {
  const { simulators, network, clock } = await startSites(2);
  const [attic, cellar] = simulators as [Simulator, Simulator];
  await network.snapshot();
  for (const simulator of simulators) simulator.clearRequests();
  cellar.addFault({ menu: live, kind: "hang" });
  const first = new AbortController();
  const answer = network.snapshot({ signal: first.signal });
  await asked(cellar, live);
  await asked(attic, live);
  await answered(attic);
  clock.pass(1000);
  expect((await answer).quality).toBe("stale");
  first.abort(reason);
  const second = new AbortController();
  attic.clearRequests();
  // Else it could answer, and the question with it, before the caller leaves.
  attic.addFault({ menu: live, kind: "hang" });
  const joining = network.snapshot({ signal: second.signal });
  await asked(attic, live);
  second.abort(reason);
  await expect(joining).rejects.toBe(reason);
  expect(inFlight(cellar)).toBe(1);
});

test("goes on reading a router that is no longer waited for when the caller leaves who still waits for another one", async () => {
  const { simulators, network, clock, failures } = await startSites(3);
  const [attic, waitedFor, failing] = simulators as [Simulator, Simulator, Simulator];
  failing.addFault({ kind: "reset", times: 2 });
  await network.snapshot();
  clock.pass(1000);
  await expect.poll(() => failing.countRequests(), { interval: 5 }).toBe(2);
  await network.snapshot();
  for (const simulator of [waitedFor, failing]) simulator.addFault({ kind: "hang" });
  simulators.forEach(inFlight);
  clock.pass(1000);
  const controller = new AbortController();
  const answer = network.snapshot({ signal: controller.signal });
  await Promise.all([asked(waitedFor), asked(failing)]);
  clock.pass(200);
  // Also lets the end of the patience take effect.
  await idle(attic);
  controller.abort(reason);
  await expect(answer).rejects.toBe(reason);
  loosePatience(clock);
  await idle(waitedFor);
  expect(inFlight(failing)).toBe(1);
  expect(failures).toHaveLength(1);
});

test("ends the requests of many routers at once, without a warning about listeners", async () => {
  const warnings: Error[] = [];
  const note = (warning: Error) => warnings.push(warning);
  process.on("warning", note);
  onTestFinished(() => void process.off("warning", note));
  const { simulators, network, failures, clock } = await startSites(24);
  for (const simulator of simulators) simulator.addFault({ menu: live, kind: "hang", times: 1 });
  const controller = new AbortController();
  const answer = network.snapshot({ signal: controller.signal });
  await Promise.all(simulators.map((simulator) => asked(simulator, live)));
  controller.abort(reason);
  await expect(answer).rejects.toBe(reason);
  loosePatience(clock);
  await Promise.all(simulators.map(idle));
  expect((await network.snapshot()).routers.map(({ state }) => state)).toEqual(Array(24).fill("ok"));
  expect([failures, warnings]).toEqual([[], []]);
});

test("does not end the retry of a failing router, which is nobody's", async () => {
  const { simulator, network, clock } = await startOne();
  simulator.addFault({ kind: "reset", times: 1 });
  await network.snapshot();
  simulator.addFault({ kind: "hang" });
  simulator.clearRequests();
  clock.pass(1000);
  await asked(simulator);
  const controller = new AbortController();
  const answer = network.snapshot({ signal: controller.signal });
  controller.abort(reason);
  await expect(answer).rejects.toBe(reason);
  expect(inFlight(simulator)).toBe(1);
});

test("counts an aborted try of a failing router for nothing, and goes on trying it", async () => {
  const { simulator, network, clock, failures } = await startOne();
  simulator.addFault({ kind: "reset", times: 2 });
  await network.snapshot();
  clock.pass(1000);
  await expect.poll(() => simulator.countRequests(), { interval: 5 }).toBe(2);
  await network.snapshot();
  simulator.addFault({ kind: "hang", times: 1 });
  simulator.clearRequests();
  clock.pass(1000);
  const controller = new AbortController();
  const answer = network.snapshot({ signal: controller.signal });
  await asked(simulator);
  controller.abort(reason);
  await expect(answer).rejects.toBe(reason);
  loosePatience(clock);
  await idle(simulator);
  clock.pass(1000);
  await expect.poll(() => failures.length, { interval: 5 }).toBe(2);
  expect(failures).toMatchObject([{ change: "started" }, { change: "ended", failed_tries: 2 }]);
});

test("holds neither the caller who leaves while a refusal waits to be confirmed nor the next one", async () => {
  const never = () => new Promise<void>(() => {});
  const { simulator, network } = await startOne({}, { sleep: never });
  simulator.addFault({ kind: "status", status: 401 });
  const controller = new AbortController();
  const answer = network.snapshot({ signal: controller.signal });
  await expect.poll(() => simulator.requests.some(({ status }) => status === 401), { interval: 5 }).toBe(true);
  await answered(simulator);
  controller.abort(reason);
  await expect(answer).rejects.toBe(reason);
  expect((await network.snapshot()).routers).toMatchObject([{ state: "unreachable" }]);
});

test("leaves no listener on a signal that many questions share", async () => {
  const { simulator, network } = await startOne();
  const { signal } = new AbortController();
  for (let count = 0; count < 20; count += 1) await network.snapshot({ signal });
  expect(simulator.countRequests(live)).toBe(20);
  expect(getEventListeners(signal, "abort")).toEqual([]);
});
