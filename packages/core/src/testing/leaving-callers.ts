import { setImmediate } from "node:timers/promises";
import { type Simulator, startSimulator } from "@mtw/routeros-simulator";
import { expect, onTestFinished } from "vitest";
import { createNetwork, type NetworkFailure, type NetworkOptions } from "../network.ts";
import { patienceMs } from "../reading/patient-signal.ts";
import type { NetworkRuntime } from "../runtime.ts";
import { clientOf, createTestClock, smallTables, type TestClock } from "./start-site.ts";

/** The table that every question reads. */
export const live = "/interface/wifi/registration-table";
/** Why callers leave. */
export const reason = new Error("the caller has left");

/** Some routers of one network, which tells its failures, with a clock that only the test moves. */
export async function startSites(
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

/** The same with one router. */
export async function startOne(settings: Partial<NetworkOptions> = {}, runtime: Partial<NetworkRuntime> = {}) {
  const { simulators, ...site } = await startSites(1, settings, runtime);
  return { ...site, simulator: simulators[0] as Simulator };
}

/** Paths that a router was asked for. */
export const menusOf = (simulator: Simulator) => simulator.requests.map(({ path }) => path);

/** Waits for a request, without a guess at how long it takes. */
export const asked = (simulator: Simulator, menu?: string) =>
  expect.poll(() => simulator.countRequests(menu), { interval: 5 }).toBeGreaterThan(0);

/** Requests that a router is still answering; they are told after its log was cleared. */
export function inFlight(simulator: Simulator): number {
  simulator.clearRequests();
  return simulator.maxInFlight;
}

/** Lets the time pass after which a request that nobody waits for is given up. */
export const loosePatience = (clock: TestClock) => clock.pass(patienceMs);

/** Waits until a router has no request left to answer. */
export const idle = (simulator: Simulator) => expect.poll(() => inFlight(simulator), { interval: 5 }).toBe(0);

/** Waits until a router's answer has come through both ends of the connection, which this process holds. */
export async function answered(simulator: Simulator): Promise<void> {
  await idle(simulator);
  for (let turn = 0; turn < 20; turn += 1) await setImmediate();
}
