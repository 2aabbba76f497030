import { isIP } from "node:net";
import { z } from "zod";
import { readConfigFile } from "./config-file.ts";
import { type Problem, type RouterConfig, readRouter } from "./router-config.ts";
import { readTextFile } from "./text-file.ts";

/** Everything the API is told from outside, checked. */
export interface ApiConfig {
  readonly routers: readonly RouterConfig[];
  readonly apiKey: string;
  /** Key of /mcp; undefined when /mcp is not wanted. */
  readonly mcpApiKey: string | undefined;
  readonly host: string;
  readonly port: number;
  readonly timeoutMs: number;
  readonly devicesMaxAgeMs: number;
  readonly devicesMaxStaleMs: number;
  readonly logLevel: (typeof logLevels)[number];
}

/** The configuration, or every problem of it as one line: `VARIABLE: what it should be`. Never with a secret. */
export type EnvironmentReading =
  | { readonly config: ApiConfig; readonly problems: null }
  | { readonly config: null; readonly problems: readonly string[] };

type Variables = Readonly<Record<string, string | undefined>>;

/** The environment of the process, for the programs of this app. */
export const processEnvironment: Variables = process.env;

const hostName = /^(?=.{1,253}$)[a-z0-9_-]{1,63}(?:\.[a-z0-9_-]{1,63})*\.?$/i;

const logLevels = ["debug", "info", "warn", "error", "silent"] as const;

const keyRule = "at least 16 printable ASCII characters, such as the output of: openssl rand -hex 32";
const key = z.string({ error: keyRule }).regex(/^[!-~][ -~]{14,}[!-~]$/, { error: keyRule });

const text = (description: string) => z.string().optional().meta({ description });

function integer({ least, most, fallback, description }: Range) {
  const isInRange = (value: string) => /^\d{1,10}$/.test(value) && Number(value) >= least && Number(value) <= most;
  return z
    .string()
    .default(String(fallback))
    .refine(isInRange, { error: `a whole number from ${least} to ${most}` })
    .transform(Number)
    .meta({ description });
}

interface Range {
  readonly least: number;
  readonly most: number;
  readonly fallback: number;
  readonly description: string;
}

const ageLimits = { least: 0, most: 2_147_483_647 } as const;

/** The variables of one router; MTW_CONFIG replaces them all. */
const routerVariables = {
  ROUTEROS_URL: text("address of the router, such as https://192.168.88.1; a path is a prefix before /rest"),
  ROUTEROS_USERNAME: text("RouterOS user whose group has the policies read, api and rest-api"),
  ROUTEROS_PASSWORD: text("its password, or ROUTEROS_PASSWORD_FILE with the file that holds it"),
  ROUTEROS_PASSWORD_FILE: text("file with the password"),
  ROUTEROS_NAME: text("the router's name in answers; default: its /system/identity"),
  ROUTEROS_TLS_CA_FILE: text("PEM file of the CA or self-signed certificate to trust"),
  ROUTEROS_TLS_FINGERPRINT: text("SHA-256 of the certificate's public key, hex or Base64"),
  ROUTEROS_TLS_INSECURE: text("true accepts any certificate: whoever answers can read the password"),
} as const;

const settings = {
  API_KEY: key.meta({ description: `bearer key of REST: ${keyRule}` }),
  MCP_API_KEY: key.optional().meta({ description: "bearer key of MCP, another one; without it /mcp is not served" }),
  HOST: z
    .string()
    .default("127.0.0.1")
    .refine((host) => isIP(host) !== 0 || hostName.test(host), { error: "an IP address or a host name to listen on" })
    .meta({ description: "address to listen on" }),
  PORT: integer({ least: 0, most: 65_535, fallback: 8490, description: "port to listen on; 0 takes a free one" }),
  ROUTEROS_TIMEOUT_MS: integer({
    least: 1,
    most: 600_000,
    fallback: 10_000,
    description: "limit of one router request",
  }),
  DEVICES_MAX_AGE_MS: integer({
    ...ageLimits,
    fallback: 2000,
    description: "a younger snapshot is served without asking the router; 0 always asks",
  }),
  DEVICES_MAX_STALE_MS: integer({
    ...ageLimits,
    fallback: 60_000,
    description: "the last good data of a router that fails is served for this long",
  }),
  LOG_LEVEL: z
    .enum(logLevels, { error: `one of ${logLevels.join(", ")}` })
    .default("info")
    .meta({ description: "JSON lines on stderr" }),
} as const;

/** The variables that concern the routers, with descriptions and defaults, for --help. */
export const routerEnvironmentVariables = z.object({
  ...routerVariables,
  MTW_CONFIG: text("YAML or JSON file with a list of routers; replaces ROUTEROS_URL to ROUTEROS_TLS_INSECURE"),
  ROUTEROS_TIMEOUT_MS: settings.ROUTEROS_TIMEOUT_MS,
});

/** Every variable with its description and default, for --help. */
export const environmentVariables = z.object({
  ...routerVariables,
  MTW_CONFIG: routerEnvironmentVariables.shape.MTW_CONFIG,
  ...settings,
  API_KEY_FILE: text("file with API_KEY"),
  MCP_API_KEY_FILE: text("file with MCP_API_KEY"),
});

/** Reads the configuration out of the environment and the files that it names. */
export function readEnvironment(environment: Variables): EnvironmentReading {
  const given = withoutEmpty(environment);
  const keys = readKeys(given);
  const parsed = z.object(settings).safeParse({ ...given, ...keys.values });
  const routers = readRouters(given);
  const problems = [
    ...keys.problems,
    ...settingProblems(parsed.error, keys.problems),
    ...(parsed.data && parsed.data.MCP_API_KEY === parsed.data.API_KEY ? [equalKeys] : []),
    ...routers.problems,
  ];
  if (parsed.data && problems.length === 0) return { config: configOf(parsed.data, routers.routers), problems: null };
  return { config: null, problems: problems.map(problemLine) };
}

/** The routers and how to reach them, or every problem of that as one line. Never with a secret. */
export type RouterEnvironmentReading =
  | { readonly config: Pick<ApiConfig, "routers" | "timeoutMs">; readonly problems: null }
  | { readonly config: null; readonly problems: readonly string[] };

/** Reads only what concerns the routers, for a program that serves nothing and so needs no API_KEY. */
export function readRouterEnvironment(environment: Variables): RouterEnvironmentReading {
  const given = withoutEmpty(environment);
  const parsed = z.object({ ROUTEROS_TIMEOUT_MS: settings.ROUTEROS_TIMEOUT_MS }).safeParse(given);
  const { routers, problems } = readRouters(given);
  const found = [...settingProblems(parsed.error, []), ...problems];
  if (!parsed.data || found.length > 0) return { config: null, problems: found.map(problemLine) };
  return { config: { routers, timeoutMs: parsed.data.ROUTEROS_TIMEOUT_MS }, problems: null };
}

const problemLine = ({ where, message }: Problem): string => `${where}: ${message}`;

const readRouters = (given: Variables) => (given.MTW_CONFIG ? readConfigFile(given.MTW_CONFIG) : readOneRouter(given));

type Settings = z.output<z.ZodObject<typeof settings>>;

const equalKeys: Problem = { where: "MCP_API_KEY", message: "another key than API_KEY" };

function configOf(parsed: Settings, routers: readonly RouterConfig[]): ApiConfig {
  return {
    routers,
    apiKey: parsed.API_KEY,
    mcpApiKey: parsed.MCP_API_KEY,
    host: parsed.HOST,
    port: parsed.PORT,
    timeoutMs: parsed.ROUTEROS_TIMEOUT_MS,
    devicesMaxAgeMs: parsed.DEVICES_MAX_AGE_MS,
    devicesMaxStaleMs: parsed.DEVICES_MAX_STALE_MS,
    logLevel: parsed.LOG_LEVEL,
  };
}

/** An empty variable is how compose files and shells say "not set". */
const withoutEmpty = (environment: Variables): Variables =>
  Object.fromEntries(Object.entries(environment).filter(([, value]) => value !== undefined && value !== ""));

/** Reads API_KEY_FILE and MCP_API_KEY_FILE; the router's password is read with the router. */
function readKeys(given: Variables): { values: Variables; problems: Problem[] } {
  const values: Record<string, string> = {};
  const problems: Problem[] = [];
  for (const name of ["API_KEY", "MCP_API_KEY"]) {
    const where = `${name}_FILE`;
    const path = given[where];
    if (path === undefined) continue;
    const read = given[name] === undefined ? readTextFile(path) : { problem: `only one of ${name} and ${where}` };
    if ("problem" in read) problems.push({ where, message: read.problem });
    else values[name] = read.text;
  }
  return { values, problems };
}

/** A key whose file is the problem is not also reported as missing. */
function settingProblems(error: z.ZodError | undefined, keyProblems: readonly Problem[]): Problem[] {
  const reported = new Set(keyProblems.map(({ where }) => where));
  return (error?.issues ?? [])
    .map((issue) => ({ where: issue.path.join("."), message: issue.message }))
    .filter(({ where }) => !reported.has(`${where}_FILE`));
}

const variableOfField: Readonly<Record<string, string>> = {
  name: "ROUTEROS_NAME",
  username: "ROUTEROS_USERNAME",
  password: "ROUTEROS_PASSWORD",
  password_file: "ROUTEROS_PASSWORD_FILE",
  "tls.ca_file": "ROUTEROS_TLS_CA_FILE",
  "tls.fingerprint": "ROUTEROS_TLS_FINGERPRINT",
  "tls.insecure": "ROUTEROS_TLS_INSECURE",
};

function readOneRouter(given: Variables): { routers: RouterConfig[]; problems: Problem[] } {
  const insecure = given.ROUTEROS_TLS_INSECURE;
  const entry = {
    name: given.ROUTEROS_NAME,
    url: given.ROUTEROS_URL,
    username: given.ROUTEROS_USERNAME,
    password: given.ROUTEROS_PASSWORD,
    password_file: given.ROUTEROS_PASSWORD_FILE,
    tls: {
      ca_file: given.ROUTEROS_TLS_CA_FILE,
      fingerprint: given.ROUTEROS_TLS_FINGERPRINT,
      insecure: insecure === "true" || insecure === "false" ? insecure === "true" : insecure,
    },
  };
  const { router, problems } = readRouter(entry, {
    directory: ".",
    whereOf: (field) => variableOfField[field] ?? "ROUTEROS_URL",
  });
  return { routers: router ? [router] : [], problems };
}
