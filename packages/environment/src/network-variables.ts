import * as z from "zod";
import { integerVariable } from "./integer-variable.ts";
import { textVariable } from "./text-variable.ts";

const logLevels = ["debug", "info", "warn", "error", "silent"] as const;
const ageLimits = { least: 0, most: 2_147_483_647 } as const;

/** How routers are asked. */
export const routerSettings = {
  ROUTEROS_TIMEOUT_MS: integerVariable({
    least: 1,
    most: 600_000,
    fallback: 10_000,
    description: "limit of one router request",
  }),
} as const;

/** How a network of routers is served. */
export const networkSettings = {
  ...routerSettings,
  DEVICES_MAX_AGE_MS: integerVariable({
    ...ageLimits,
    fallback: 2000,
    description: "a younger snapshot is served without asking the router; 0 always asks",
  }),
  DEVICES_MAX_STALE_MS: integerVariable({
    ...ageLimits,
    fallback: 60_000,
    description: "the last good data of a router that fails is served for this long",
  }),
  LOG_LEVEL: z
    .enum(logLevels, { error: `one of ${logLevels.join(", ")}` })
    .default("info")
    .meta({ description: "JSON lines on stderr" }),
} as const;

/** The variables that say which routers there are and how to ask them, with descriptions and defaults, for --help. */
export const routerVariables = {
  ROUTEROS_URL: textVariable("address of the router, such as https://192.168.88.1; a path is a prefix before /rest"),
  ROUTEROS_USERNAME: textVariable("RouterOS user whose group has the policies read, api and rest-api"),
  ROUTEROS_PASSWORD: textVariable("its password, or ROUTEROS_PASSWORD_FILE with the file that holds it"),
  ROUTEROS_PASSWORD_FILE: textVariable("file with the password"),
  ROUTEROS_NAME: textVariable("the router's name in answers; default: its /system/identity"),
  ROUTEROS_TLS_CA_FILE: textVariable("PEM file of the CA or self-signed certificate to trust"),
  ROUTEROS_TLS_FINGERPRINT: textVariable("SHA-256 of the certificate's public key, hex or Base64"),
  ROUTEROS_TLS_INSECURE: textVariable("true accepts any certificate: whoever answers can read the password"),
  MTW_CONFIG: textVariable("YAML or JSON file with a list of routers; replaces ROUTEROS_URL to ROUTEROS_TLS_INSECURE"),
  ...routerSettings,
} as const;

/** Every variable of a network of routers, with descriptions and defaults, for --help. */
export const networkVariables = { ...routerVariables, ...networkSettings } as const;
