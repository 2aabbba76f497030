import { type Device, joinNetwork } from "@mtw/normalize";
import type { RouterReader } from "../reading/router-reader.ts";
import { nameRouters } from "./name-routers.ts";
import { healthOf } from "./router-health.ts";
import { type RouterReport, reportRouter } from "./router-report.ts";
import { routerOf } from "./router-row.ts";
import { qualities, type Snapshot } from "./snapshot.ts";

/** Settings of every snapshot of a network. */
export interface SnapshotSettings {
  readonly maxStaleMs: number;
  readonly lookUpVendor: ((macAddress: string) => string | null) | undefined;
  readonly now: () => number;
}

/** Puts the snapshot together out of what the readers hold; reads nothing. */
export function buildSnapshot(readers: readonly RouterReader[], settings: SnapshotSettings): Snapshot {
  const builtAt = settings.now();
  const names = nameRouters(readers);
  const reports = readers.map((reader, index) =>
    reportRouter(reader, { name: names[index] ?? "", builtAt, maxStaleMs: settings.maxStaleMs }),
  );
  const asOf = Math.max(0, ...reports.map((report) => report.readAt ?? 0)) || builtAt;
  const joined = joinNetwork(
    reports.map((report) => report.view),
    { asOf, ...(settings.lookUpVendor ? { lookUpVendor: settings.lookUpVendor } : {}) },
  );
  const counts = countByRouter(joined.devices);
  return {
    builtAt,
    as_of: new Date(asOf).toISOString(),
    quality: worst(reports.map((report) => report.quality)),
    warnings: reports.flatMap((report) => report.warnings),
    ...joined,
    routers: reports.map((report) => routerOf(report, counts.get(report.view.name) ?? 0)),
    health: reports.map((report) => healthOf(report, builtAt)),
    failure: reports.every((report) => !report.hasDevices) ? firstFailure(reports) : null,
  };
}

/** Counted once: with hundreds of routers a walk over all devices for each would cost more than the join. */
function countByRouter(devices: readonly Device[]): Map<string, number> {
  const counts = new Map<string, number>();
  for (const { router } of devices) counts.set(router, (counts.get(router) ?? 0) + 1);
  return counts;
}

const worst = (found: readonly Snapshot["quality"][]): Snapshot["quality"] =>
  qualities.findLast((quality) => found.includes(quality)) ?? "fresh";

const firstFailure = (reports: readonly RouterReport[]) =>
  reports.map((report) => report.error).find((error) => error !== null) ?? null;
