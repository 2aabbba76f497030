import { createRouterOsClient } from "@mtw/routeros-client";
import { type MovingTables, type Simulator, type SimulatorTables, startSimulator } from "@mtw/routeros-simulator";
import { onTestFinished } from "vitest";
import { createNetwork, type Network, type NetworkOptions } from "../network.ts";
import type { NetworkRuntime } from "../runtime.ts";

/** A router on loopback with a network in front of it, and a clock that only the test moves. */
export interface TestSite {
  readonly simulator: Simulator;
  readonly network: Network;
  /** Menus asked for since the last call. */
  readonly menusAsked: () => string[];
  readonly pass: (milliseconds: number) => void;
}

type Settings = Omit<NetworkOptions, "routers">;

/** A clock that only the test moves; what waits for it calls back then. */
export interface TestClock {
  readonly runtime: NetworkRuntime;
  readonly pass: (milliseconds: number) => void;
}

/** Makes a clock at ten o'clock on a May morning; a sleep passes its own time at once. */
export function createTestClock(): TestClock {
  let time = Date.UTC(2026, 4, 1, 10, 0, 0);
  let timers: { readonly at: number; readonly callBack: () => void }[] = [];
  const pass = (milliseconds: number) => {
    time += milliseconds;
    const due = timers.filter((timer) => timer.at <= time);
    timers = timers.filter((timer) => timer.at > time);
    for (const timer of due) timer.callBack();
  };
  const after = (ms: number, callBack: () => void) => {
    const timer = { at: time + ms, callBack };
    timers.push(timer);
    return () => {
      timers = timers.filter((other) => other !== timer);
    };
  };
  return { runtime: { now: () => time, random: () => 1, sleep: async (ms) => pass(ms), after }, pass };
}

/** Starts a site of one router for the running test, which ends it. */
export async function startSite(tables: SimulatorTables | MovingTables, settings: Settings = {}): Promise<TestSite> {
  const simulator = await startSimulator({ tables });
  const clock = createTestClock();
  const network = createNetwork({ routers: [clientOf(simulator)], maxAgeMs: 0, ...settings }, clock.runtime);
  onTestFinished(async () => {
    await network.close();
    await simulator.close();
  });
  return {
    simulator,
    network,
    menusAsked: () => {
      const menus = simulator.requests.map((request) => request.path);
      simulator.clearRequests();
      return menus;
    },
    pass: clock.pass,
  };
}

/** A client of a simulator that does not wait between tries. */
export function clientOf(simulator: Simulator) {
  const runtime = { now: Date.now, sleep: async () => {}, random: () => 0 };
  const options = {
    url: simulator.url,
    username: "mtw",
    password: "secret",
    timeoutMs: 2000,
    retry: { maxAttempts: 1 },
  };
  return createRouterOsClient(options, runtime);
}

/** Tables of a standalone access point on 7.24 with two devices, one of them without an address. */
export const smallTables = {
  "/system/resource": [{ version: "7.24.2 (stable)", uptime: "1d", "cpu-load": "3", "total-memory": "1073741824" }],
  "/system/identity": [{ name: "attic" }],
  "/interface/wifi": [
    {
      name: "wifi1",
      "default-name": "wifi1",
      "radio-mac": "02:00:00:0A:1B:01",
      master: "true",
      "configuration.ssid": "Home",
      "security.passphrase": "never asked for",
    },
  ],
  "/interface/wifi/radio": [{ "radio-mac": "02:00:00:0A:1B:01", interface: "wifi1", local: "true" }],
  "/interface/wifi/registration-table": [
    { interface: "wifi1", "mac-address": "02:00:00:AA:BB:01", signal: "-50", band: "5ghz-ax", uptime: "1h" },
    { interface: "wifi1", "mac-address": "02:00:00:AA:BB:02", signal: "-70", band: "5ghz-n", uptime: "2h" },
  ],
  "/ip/dhcp-server/lease": [
    {
      "mac-address": "02:00:00:AA:BB:01",
      "active-address": "192.168.88.10",
      status: "bound",
      comment: "Laptop",
    },
  ],
} as const;
