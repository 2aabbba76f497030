import { type Simulator, startSimulator } from "@mtw/routeros-simulator";
import { makeSite } from "../make-site.ts";

/** Simulated routers of one network. */
export interface Routers {
  readonly all: readonly Simulator[];
  readonly urls: readonly string[];
  readonly close: () => Promise<void>;
}

/** Starts routers that have no device and no access point in common. */
export async function startRouters(count: number, deviceCount: number): Promise<Routers> {
  const tables = Array.from({ length: count }, (_, number) => makeSite({ deviceCount, number }));
  const all = await Promise.all(tables.map((site) => startSimulator({ tables: site })));
  const close = async () => {
    await Promise.all(all.map((router) => router.close()));
  };
  return { all, urls: all.map((router) => router.url), close };
}
