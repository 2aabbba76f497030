import { getEventListeners } from "node:events";
import { setImmediate } from "node:timers/promises";
import { createRouterOsClient } from "@mtw/routeros-client";
import { type Simulator, startSimulator } from "@mtw/routeros-simulator";
import { expect, onTestFinished, test } from "vitest";
import { createNetwork, type NetworkFailure, type NetworkOptions } from "../network.ts";
import type { NetworkRuntime } from "../runtime.ts";
import { clientOf, createTestClock, smallTables, type TestClock } from "../testing/start-site.ts";
import { patienceMs } from "./patient-signal.ts";

const live = "/interface/wifi/registration-table";
const reason = new Error("the caller has left");

/** Some routers of one network, which tells its failures, with a clock that only the test moves. */
async function startSites(
  count: number,
  settings: Partial<NetworkOptions> = {},
  runtime: Partial<NetworkRuntime> = {},
) {
  const simulators = await Promise.all(Array.from({ length: count }, () => startSimulator({ tables: smallTables })));
  const clock = createTestClock();
  const failures: NetworkFailure[] = [];
  const onFailure = (failure: NetworkFailure) => failures.push(failure);
  const options = { routers: simulators.map(clientOf), maxAgeMs: 0, onFailure, ...settings };
  const network = createNetwork(options, { ...clock.runtime, ...runtime });
  onTestFinished(async () => {
    await network.close();
    await Promise.all(simulators.map((simulator) => simulator.close()));
  });
  return { simulators, network, clock, failures };
}

async function startOne(settings: Partial<NetworkOptions> = {}, runtime: Partial<NetworkRuntime> = {}) {
  const { simulators, ...site } = await startSites(1, settings, runtime);
  return { ...site, simulator: simulators[0] as Simulator };
}

const menusOf = (simulator: Simulator) => simulator.requests.map(({ path }) => path);

/** Waits for a request, without a guess at how long it takes. */
const asked = (simulator: Simulator, menu?: string) =>
  expect.poll(() => simulator.countRequests(menu), { interval: 5 }).toBeGreaterThan(0);

/** Requests that a router is still answering; they are told after its log was cleared. */
function inFlight(simulator: Simulator): number {
  simulator.clearRequests();
  return simulator.maxInFlight;
}

/** Lets the time pass after which a request that nobody waits for is given up. */
const loosePatience = (clock: TestClock) => clock.pass(patienceMs);

/** Waits until a router has no request left to answer. */
const idle = (simulator: Simulator) => expect.poll(() => inFlight(simulator), { interval: 5 }).toBe(0);

/** Waits until a router's answer has come through both ends of the connection, which this process holds. */
async function answered(simulator: Simulator): Promise<void> {
  await idle(simulator);
  for (let turn = 0; turn < 20; turn += 1) await setImmediate();
}

test("ends the router's request when the only caller leaves, and asks for no other table", async () => {
  const { simulator, network, failures, clock } = await startOne();
  simulator.addFault({ menu: live, kind: "hang" });
  const controller = new AbortController();
  const answer = network.snapshot({ signal: controller.signal });
  await asked(simulator, live);
  const before = menusOf(simulator);
  controller.abort(reason);
  await expect(answer).rejects.toBe(reason);
  loosePatience(clock);
  expect(menusOf(simulator)).toEqual(before);
  await idle(simulator);
  expect(failures).toEqual([]);
});

test("answers the next question at once, and reads only what was not read before the caller left", async () => {
  const { simulator, network, failures, clock } = await startOne();
  simulator.addFault({ menu: live, kind: "hang", times: 1 });
  const controller = new AbortController();
  const answer = network.snapshot({ signal: controller.signal });
  await asked(simulator, live);
  controller.abort(reason);
  await expect(answer).rejects.toBe(reason);
  loosePatience(clock);
  await idle(simulator);
  const { devices, quality, warnings } = await network.snapshot();
  expect([devices.length, quality, warnings, failures]).toEqual([2, "fresh", [], []]);
  expect(menusOf(simulator)[0]).toBe(live);
  expect(menusOf(simulator)).not.toContain("/system/resource");
});

test("lets an answer come that is under way, so that the next question need not wait for the router to recover", async () => {
  const simulator = await startSimulator({ tables: smallTables });
  const sleeps: number[] = [];
  const sleep = async (ms: number) => void sleeps.push(ms);
  const options = { url: simulator.url, username: "mtw", password: "secret" };
  const client = createRouterOsClient(options, { now: Date.now, random: () => 0, sleep });
  const network = createNetwork({ routers: [client], maxAgeMs: 0 });
  onTestFinished(async () => {
    await network.close();
    await simulator.close();
  });
  simulator.addFault({ menu: live, kind: "delay_ms", delay_ms: 50, times: 1 });
  const controller = new AbortController();
  const answer = network.snapshot({ signal: controller.signal });
  await asked(simulator, live);
  controller.abort(reason);
  await expect(answer).rejects.toBe(reason);
  expect((await network.snapshot()).devices).toHaveLength(2);
  expect(sleeps).toEqual([]);
  expect(simulator.requests.map(({ status }) => status)).not.toContain(null);
});

test("takes an aborted reading for no failure of a table that was read before", async () => {
  const { simulator, network, clock, failures } = await startOne();
  await network.snapshot();
  simulator.addFault({ menu: live, kind: "hang", times: 1 });
  clock.pass(10_000);
  const controller = new AbortController();
  const answer = network.snapshot({ signal: controller.signal });
  await expect.poll(() => simulator.countRequests(live), { interval: 5 }).toBe(2);
  controller.abort(reason);
  await expect(answer).rejects.toBe(reason);
  const { quality, warnings, health } = await network.snapshot();
  expect([quality, warnings, failures]).toEqual(["fresh", [], []]);
  expect(health[0]?.tables.filter(({ state }) => state === "failed")).toEqual([]);
});

test("ends a command that reads, and gives it at the next question", async () => {
  const { simulator, network, clock } = await startOne();
  simulator.addFault({ menu: "/interface/wifi/monitor", kind: "hang", times: 1 });
  const controller = new AbortController();
  const answer = network.snapshot({ signal: controller.signal });
  await asked(simulator, "/interface/wifi/monitor");
  controller.abort(reason);
  await expect(answer).rejects.toBe(reason);
  loosePatience(clock);
  await idle(simulator);
  await network.snapshot();
  expect(menusOf(simulator)).toContain("/interface/wifi/monitor");
});

test("reads again after a reboot what the caller who learned of it did not wait for", async () => {
  const { simulator, network, clock } = await startOne();
  await network.snapshot();
  simulator.setTable("/system/resource", [{ version: "7.24.2", uptime: "10s" }]);
  simulator.addFault({ menu: "/interface/wifi", kind: "hang", times: 1 });
  simulator.clearRequests();
  clock.pass(240_000);
  const controller = new AbortController();
  const answer = network.snapshot({ signal: controller.signal });
  await asked(simulator, "/interface/wifi");
  controller.abort(reason);
  await expect(answer).rejects.toBe(reason);
  simulator.clearRequests();
  await network.snapshot();
  expect(menusOf(simulator)).toEqual(expect.arrayContaining(["/interface/wifi", "/system/identity"]));
});

test("goes on for another caller, with a signal or without one", async () => {
  const { simulator, network } = await startOne();
  for (const signal of [undefined, new AbortController().signal]) {
    simulator.clearRequests();
    simulator.addFault({ menu: live, kind: "delay_ms", delay_ms: 50, times: 1 });
    const controller = new AbortController();
    const [leaving, staying] = [network.snapshot({ signal: controller.signal }), network.snapshot({ signal })];
    await asked(simulator, live);
    controller.abort(reason);
    await expect(leaving).rejects.toBe(reason);
    expect((await staying).devices).toHaveLength(2);
    expect(simulator.countRequests(live)).toBe(1);
  }
});

test("reads nothing for a caller who has left already, nor serves what is known", async () => {
  const { simulator, network } = await startOne({ maxAgeMs: 2000 });
  await expect(network.snapshot({ signal: AbortSignal.abort(reason) })).rejects.toBe(reason);
  expect(simulator.countRequests()).toBe(0);
  const { signal } = new AbortController();
  const known = await network.snapshot({ signal });
  expect(await network.snapshot({ signal })).toBe(known);
  await expect(network.snapshot({ signal: AbortSignal.abort(reason) })).rejects.toBe(reason);
});

test("lets a caller leave who waits for another question's refresh to end", async () => {
  const { simulator, network } = await startOne();
  simulator.addFault({ menu: live, kind: "delay_ms", delay_ms: 50 });
  const running = network.snapshot();
  await asked(simulator, live);
  const controller = new AbortController();
  const inLine = network.snapshot({ isSystemLive: true, signal: controller.signal });
  controller.abort(reason);
  await expect(inLine).rejects.toBe(reason);
  expect((await running).quality).toBe("fresh");
  expect(simulator.countRequests("/system/resource")).toBe(1);
});

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
