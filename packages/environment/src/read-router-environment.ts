import { routerSettings } from "./network-variables.ts";
import type { RouterConfig } from "./read-router.ts";
import { readRouters } from "./read-routers.ts";
import { readVariables } from "./read-variables.ts";
import { problemsOf, type Reading, type Variables } from "./reading.ts";

/** The routers and how to ask them. */
export interface RoutersConfig {
  readonly routers: readonly RouterConfig[];
  /** Limit of one router request, in milliseconds. */
  readonly timeoutMs: number;
}

/** Reads only which routers there are and how to ask them, for a program that serves no network. */
export async function readRouterEnvironment(variables: Variables): Promise<Reading<RoutersConfig>> {
  const settings = readVariables(routerSettings, variables);
  const routers = await readRouters(variables);
  if (!settings.config || !routers.config) return { config: null, problems: problemsOf(settings, routers) };
  return { config: { routers: routers.config, timeoutMs: settings.config.ROUTEROS_TIMEOUT_MS }, problems: null };
}
