import type { RouterReport } from "./router-report.ts";
import type { Router } from "./snapshot.ts";

/** One router as /system/info shows it. */
export function routerOf(report: RouterReport, deviceCount: number): Router {
  const { view, resource } = report;
  return {
    name: view.name,
    url: report.url,
    state: report.state,
    identity: view.identity,
    model: view.model,
    architecture: resource?.architecture ?? null,
    routeros_version: view.routeros_version,
    uptime_seconds: view.uptime_seconds,
    cpu_load_percent: resource?.cpu_load_percent ?? null,
    memory_total_bytes: resource?.memory_total_bytes ?? null,
    memory_free_bytes: resource?.memory_free_bytes ?? null,
    stacks: stacksInUse(report),
    device_count: deviceCount,
  };
}

/** Since 7.13 the wifi menus answer on every router, so a stack counts when it has something in it. */
export function stacksInUse({ view }: RouterReport): Router["stacks"] {
  return view.stacks
    .filter((stack) => stack.interfaces.length > 0 || stack.associations.length > 0)
    .map((stack) => stack.stack);
}
