import type * as z from "zod";
import { networkSettings } from "./network-variables.ts";
import type { RoutersConfig } from "./read-router-environment.ts";
import { readRouters } from "./read-routers.ts";
import { readVariables } from "./read-variables.ts";
import { problemsOf, type Reading, type Variables } from "./reading.ts";

/** A network of routers and how it is served. */
export interface NetworkConfig extends RoutersConfig {
  /** A younger snapshot is served without asking the routers, in milliseconds. */
  readonly devicesMaxAgeMs: number;
  /** The last good data of a router that fails is served for this long, in milliseconds. */
  readonly devicesMaxStaleMs: number;
  readonly logLevel: z.output<typeof networkSettings.LOG_LEVEL>;
}

/** Reads the configuration of a network out of variables and the files that they name. */
export async function readNetworkEnvironment(variables: Variables): Promise<Reading<NetworkConfig>> {
  const settings = readVariables(networkSettings, variables);
  const routers = await readRouters(variables);
  if (!settings.config || !routers.config) return { config: null, problems: problemsOf(settings, routers) };
  const config = {
    routers: routers.config,
    timeoutMs: settings.config.ROUTEROS_TIMEOUT_MS,
    devicesMaxAgeMs: settings.config.DEVICES_MAX_AGE_MS,
    devicesMaxStaleMs: settings.config.DEVICES_MAX_STALE_MS,
    logLevel: settings.config.LOG_LEVEL,
  };
  return { config, problems: null };
}
