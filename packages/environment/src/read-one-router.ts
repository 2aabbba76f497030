import { type RouterConfig, readRouter } from "./read-router.ts";
import type { Reading, Variables } from "./reading.ts";

/** The variable that means the same as a key of a router in the file that MTW_CONFIG names. */
export const variableOfKey: Readonly<Record<string, string>> = {
  name: "ROUTEROS_NAME",
  url: "ROUTEROS_URL",
  username: "ROUTEROS_USERNAME",
  password: "ROUTEROS_PASSWORD",
  password_file: "ROUTEROS_PASSWORD_FILE",
  "tls.ca_file": "ROUTEROS_TLS_CA_FILE",
  "tls.fingerprint": "ROUTEROS_TLS_FINGERPRINT",
  "tls.insecure": "ROUTEROS_TLS_INSECURE",
};

/** Reads the router of ROUTEROS_URL to ROUTEROS_TLS_INSECURE. */
export function readOneRouter(given: Variables): Reading<RouterConfig> {
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
  return readRouter(entry, { directory: ".", whereOf: (field) => variableOfKey[field] ?? "ROUTEROS_URL" });
}
