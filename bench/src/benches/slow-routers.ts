import type { Bench } from "../bench.ts";
import { getDevices, startApi } from "../processes/start-api.ts";
import { startRouters } from "../site/start-routers.ts";

const DELAY_MS = 100;

/** How much the API adds to routers that take their time. */
export const slowRouters: Bench = {
  name: "slow-routers",
  summary:
    "the first GET /devices of routers that take 100 ms a table, against the sum of the tables, and 20 against 1",
  run: async () => {
    const one = await firstQuestion(1);
    const twenty = await firstQuestion(20);
    return [
      { name: "one router, tables read", value: one.tableCount, unit: "requests" },
      { name: "one router", value: one.ms, unit: "ms" },
      {
        name: "one router, against the sum of its tables",
        value: one.ms / (one.tableCount * DELAY_MS),
        unit: "",
        aim: { at_most: 1.15 },
      },
      { name: "20 routers against one", value: twenty.ms / one.ms, unit: "", aim: { at_most: 1.5 } },
    ];
  },
};

async function firstQuestion(count: number): Promise<{ ms: number; tableCount: number }> {
  const routers = await startRouters(count, 50);
  for (const router of routers.all) router.addFault({ kind: "delay_ms", delay_ms: DELAY_MS });
  const api = await startApi(routers.urls, { maxAgeMs: 0 });
  try {
    const startedAt = performance.now();
    await getDevices(api.url);
    const ms = performance.now() - startedAt;
    return { ms, tableCount: routers.all[0]?.countRequests() ?? 0 };
  } finally {
    await api.stop();
    await routers.close();
  }
}
