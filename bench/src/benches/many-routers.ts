import type { Bench, Figure } from "../bench.ts";
import { readMegabytes } from "../processes/read-megabytes.ts";
import { getDevices, startApi } from "../processes/start-api.ts";
import { startRouters } from "../site/start-routers.ts";
import { median } from "../statistics.ts";

const ROUTERS = 200;
const DEVICES_EACH = 50;
const QUESTIONS = 10;

/** What a network of many routers costs. */
export const manyRouters: Bench = {
  name: "many-routers",
  summary: "200 routers with 50 devices each behind one API: requests, memory, and the time of GET /devices",
  run: async () => {
    const routers = await startRouters(ROUTERS, DEVICES_EACH);
    const api = await startApi(routers.urls, { maxAgeMs: 0, nodeOptions: ["--optimize-for-size"] });
    const count = () => routers.all.reduce((sum, router) => sum + router.countRequests(), 0);
    try {
      const first = await timed(() => getDevices(api.url));
      const coldRequests = count();
      const times: number[] = [];
      for (let question = 0; question < QUESTIONS; question += 1) times.push(await timed(() => getDevices(api.url)));
      return [
        { name: "first GET /devices", value: first, unit: "ms" },
        { name: "first GET /devices, for each router", value: coldRequests / ROUTERS, unit: "requests" },
        { name: "each further one, all routers read again", value: median(times), unit: "ms" },
        {
          name: "each further one, for each router",
          value: (count() - coldRequests) / ROUTERS / QUESTIONS,
          unit: "requests",
          aim: { at_most: 1 },
        },
        ...memoryOf(api.pid),
      ];
    } finally {
      await api.stop();
      await routers.close();
    }
  },
};

function memoryOf(pid: number): Figure[] {
  const value = readMegabytes(pid, "VmRSS");
  return value === null ? [] : [{ name: "memory, with --optimize-for-size", value, unit: "MB" }];
}

async function timed(ask: () => Promise<unknown>): Promise<number> {
  const startedAt = performance.now();
  await ask();
  return performance.now() - startedAt;
}
