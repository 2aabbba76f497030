import { existsSync, readFileSync } from "node:fs";
import { startSimulator } from "@mtw/routeros-simulator";
import type { Bench, Figure } from "../bench.ts";
import { makeSite } from "../make-site.ts";
import { getDevices, startApi } from "../processes/start-api.ts";

/** How much memory the API's process takes on a large site. */
export const memory: Bench = {
  name: "memory",
  summary: "resident memory of the API's process with 10,000 devices behind it, after 20 refreshes and GET /devices",
  run: async () => {
    if (!existsSync("/proc/self/status")) return "there is no /proc on this system to read the memory from";
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
  const api = await startApi(routerUrl, { maxAgeMs: 0, nodeOptions });
  try {
    const started = readMegabytes(api.pid, "VmRSS");
    for (let count = 0; count < REQUESTS; count += 1) await getDevices(api.url);
    return [
      { name: `${name}: at the start`, value: started, unit: "MB" },
      { name: `${name}: after`, value: readMegabytes(api.pid, "VmRSS"), unit: "MB", aim: { at_most: 250 } },
      { name: `${name}: highest`, value: readMegabytes(api.pid, "VmHWM"), unit: "MB" },
    ];
  } finally {
    await api.stop();
  }
}

/** Reads a line such as `VmRSS:   81234 kB`; the kernel's kB are KiB. */
function readMegabytes(pid: number, name: string): number {
  const status = readFileSync(`/proc/${pid}/status`, "utf8");
  const kibibytes = new RegExp(`^${name}:\\s+(\\d+) kB$`, "m").exec(status)?.[1];
  return (Number(kibibytes ?? Number.NaN) * 1024) / 1e6;
}
