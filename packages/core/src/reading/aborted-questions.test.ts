import { createRouterOsClient } from "@mtw/routeros-client";
import { startSimulator } from "@mtw/routeros-simulator";
import { expect, onTestFinished, test } from "vitest";
import { createNetwork } from "../network.ts";
import { asked, idle, live, loosePatience, menusOf, reason, startOne } from "../testing/leaving-callers.ts";
import { smallTables } from "../testing/start-site.ts";

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
