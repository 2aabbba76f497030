import { isIP } from "node:net";
import {
  integerVariable,
  type NetworkConfig,
  networkVariables,
  problemsOf,
  type Reading,
  readNetworkEnvironment,
  readVariables,
  textVariable,
  type Variables,
} from "@mtw/environment";
import * as z from "zod";
import { listVariable } from "./list-variable.ts";
import { parseAllowedHost } from "./parse-allowed-host.ts";
import { parseAllowedOrigin } from "./parse-allowed-origin.ts";

/** Everything the API is told from outside, checked. */
export interface ApiConfig extends NetworkConfig {
  readonly apiKey: string;
  /** Key of /mcp; undefined when /mcp is not wanted. */
  readonly mcpApiKey: string | undefined;
  /** Host headers that /mcp accepts; undefined for loopback names while listening on loopback, any otherwise. */
  readonly mcpAllowedHosts?: readonly string[] | undefined;
  /** Browser origins that /mcp accepts; undefined for loopback origins. */
  readonly mcpAllowedOrigins?: readonly string[] | undefined;
  readonly host: string;
  readonly port: number;
  /** Requests that one address, and one key, may send within a minute; 0 or undefined for any number. */
  readonly maxRequestsPerMinute?: number | undefined;
}

const hostName = /^(?=.{1,253}$)[a-z0-9_-]{1,63}(?:\.[a-z0-9_-]{1,63})*\.?$/i;

const keyRule = "at least 16 printable ASCII characters, such as the output of: openssl rand -hex 32";
const key = z.string({ error: keyRule }).regex(/^[!-~][ -~]{14,}[!-~]$/, { error: keyRule });

const apiVariables = {
  API_KEY: key.meta({ description: `bearer key of REST: ${keyRule}` }),
  API_KEY_FILE: textVariable("file with API_KEY"),
  MCP_API_KEY: key.optional().meta({ description: "bearer key of MCP, another one; without it /mcp is not served" }),
  MCP_API_KEY_FILE: textVariable("file with MCP_API_KEY"),
  MCP_ALLOWED_HOSTS: listVariable({
    parseEntry: parseAllowedHost,
    error:
      "a comma list of host names, each with an optional port, such as mtw.example.org,nas.lan:8490,[fd00::1]:8490",
    description:
      "Host headers that /mcp accepts, a comma list; default: loopback names while listening on loopback, any otherwise",
  }),
  MCP_ALLOWED_ORIGINS: listVariable({
    parseEntry: parseAllowedOrigin,
    error: "a comma list of http or https origins without a path, such as https://app.example.org",
    description: "browser origins that /mcp accepts, a comma list; default: loopback origins",
  }),
  HOST: z
    .string()
    .default("127.0.0.1")
    .refine((host) => isIP(host) !== 0 || hostName.test(host), { error: "an IP address or a host name to listen on" })
    .meta({ description: "address to listen on" }),
  PORT: integerVariable({
    least: 0,
    most: 65_535,
    fallback: 8490,
    description: "port to listen on; 0 takes a free one",
  }),
  MAX_REQUESTS_PER_MINUTE: integerVariable({
    least: 0,
    most: 1_000_000,
    fallback: 6000,
    description:
      "requests that one address, and one key, may send within a minute (behind a proxy all have its address); 0 for any number",
  }),
} as const;

/** Every variable with its description and default, for --help. */
export const environmentVariables = { ...networkVariables, ...apiVariables } as const;

/** Reads the configuration out of the environment and the files that it names. */
export async function readEnvironment(environment: Variables): Promise<Reading<ApiConfig>> {
  const own = readApiVariables(environment);
  const network = await readNetworkEnvironment(environment);
  if (!own.config || !network.config) return { config: null, problems: problemsOf(own, network) };
  const config = {
    ...network.config,
    apiKey: own.config.API_KEY,
    mcpApiKey: own.config.MCP_API_KEY,
    mcpAllowedHosts: own.config.MCP_ALLOWED_HOSTS,
    mcpAllowedOrigins: own.config.MCP_ALLOWED_ORIGINS,
    host: own.config.HOST,
    port: own.config.PORT,
    maxRequestsPerMinute: own.config.MAX_REQUESTS_PER_MINUTE,
  };
  return { config, problems: null };
}

function readApiVariables(environment: Variables): Reading<z.output<z.ZodObject<typeof apiVariables>>> {
  const read = readVariables(apiVariables, environment);
  return read.config && read.config.MCP_API_KEY === read.config.API_KEY
    ? { config: null, problems: ["MCP_API_KEY: another key than API_KEY"] }
    : read;
}
