import { startSimulator } from "@mtw/routeros-simulator";
import type { Bench, Figure } from "../bench.ts";
import { makeSite } from "../make-site.ts";
import { getDevices, startApi } from "../processes/start-api.ts";
import { startCountingProxy } from "../processes/start-counting-proxy.ts";

/** What one question costs the router. */
export const routerCost: Bench = {
  name: "router-cost",
  summary: "what GET /devices of 100 devices costs the router in steady state, when every question reads it again",
  run: async () => {
    const simulator = await startSimulator({ tables: makeSite({ deviceCount: 100 }) });
    const proxy = await startCountingProxy(simulator.url);
    const api = await startApi([proxy.url], { maxAgeMs: 0 });
    try {
      return await measure(api.url, { count: () => simulator.countRequests(), bytes: proxy.receivedBytes });
    } finally {
      await api.stop();
      proxy.close();
      await simulator.close();
    }
  },
};

const QUESTIONS = 20;

interface Meter {
  readonly count: () => number;
  readonly bytes: () => number;
}

async function measure(apiUrl: string, meter: Meter): Promise<Figure[]> {
  const first = await costOf(meter, () => getDevices(apiUrl));
  const steady = await costOf(meter, async () => {
    for (let count = 0; count < QUESTIONS; count += 1) await getDevices(apiUrl);
  });
  return [
    { name: "first GET /devices", value: first.requests, unit: "requests" },
    { name: "first GET /devices", value: first.bytes / 1024, unit: "KiB" },
    { name: "each further one", value: steady.requests / QUESTIONS, unit: "requests", aim: { at_most: 1 } },
    { name: "each further one", value: steady.bytes / QUESTIONS / 1024, unit: "KiB" },
  ];
}

async function costOf(meter: Meter, ask: () => Promise<unknown>): Promise<{ requests: number; bytes: number }> {
  const before = { requests: meter.count(), bytes: meter.bytes() };
  await ask();
  return { requests: meter.count() - before.requests, bytes: meter.bytes() - before.bytes };
}
