import { startSimulator } from "@mtw/routeros-simulator";
import type { Bench, Figure } from "../bench.ts";
import { makeSite } from "../make-site.ts";
import { readMegabytes } from "../processes/read-megabytes.ts";
import { getDevices, startApi } from "../processes/start-api.ts";

/** How much memory the API's process takes on a large site. */
export const memory: Bench = {
  name: "memory",
  summary: "resident memory of the API's process with 10,000 devices behind it, after 20 refreshes and GET /devices",
  run: async () => {
    if (readMegabytes(process.pid, "VmRSS") === null) return "there is no /proc on this system to read the memory from";
    const simulator = await startSimulator({ tables: makeSite({ deviceCount: 10_000 }) });
    try {
      return [
        ...(await measure("plain node", simulator.url, [])),
        ...(await measure("--optimize-for-size, as pnpm start", simulator.url, ["--optimize-for-size"])),
      ];
    } finally {
      await simulator.close();
    }
  },
};

const REQUESTS = 20;

async function measure(name: string, routerUrl: string, nodeOptions: readonly string[]): Promise<Figure[]> {
  const api = await startApi([routerUrl], { maxAgeMs: 0, nodeOptions });
  try {
    const megabytes = (name: string) => readMegabytes(api.pid, name) ?? Number.NaN;
    const started = megabytes("VmRSS");
    for (let count = 0; count < REQUESTS; count += 1) await getDevices(api.url);
    return [
      { name: `${name}: at the start`, value: started, unit: "MB" },
      { name: `${name}: after`, value: megabytes("VmRSS"), unit: "MB", aim: { at_most: 250 } },
      { name: `${name}: highest`, value: megabytes("VmHWM"), unit: "MB" },
    ];
  } finally {
    await api.stop();
  }
}
