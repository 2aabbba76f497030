import { readConfigFile } from "./read-config-file.ts";
import { readOneRouter } from "./read-one-router.ts";
import type { RouterConfig } from "./read-router.ts";
import type { Reading, Variables } from "./reading.ts";
import { withoutEmpty } from "./without-empty.ts";

/** Reads the routers of MTW_CONFIG or, without it, the one of the variables. */
export async function readRouters(variables: Variables): Promise<Reading<readonly RouterConfig[]>> {
  const given = withoutEmpty(variables);
  if (given.MTW_CONFIG !== undefined) return readConfigFile(given.MTW_CONFIG);
  const { config, problems } = readOneRouter(given);
  return config ? { config: [config], problems: null } : { config: null, problems };
}
