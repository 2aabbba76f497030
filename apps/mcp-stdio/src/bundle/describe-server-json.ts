import { version } from "../version.ts";
import { environmentVariables } from "./environment-variables.ts";

/** What of server.json is made from code; the rest is written by hand. */
export interface ServerJson {
  readonly version: string;
  readonly packages: readonly { readonly version: string; readonly environmentVariables: readonly unknown[] }[];
}

/** Brings server.json, the MCP registry's description of the package, up to the code. */
export const describeServerJson = <Given extends ServerJson>(given: Given): Given => ({
  ...given,
  version,
  packages: given.packages.map((one) => ({ ...one, version, environmentVariables: environmentVariables() })),
});
