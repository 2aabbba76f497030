import { systemIdentity } from "@mtw/normalize";
import type { RouterReader } from "../reading/router-reader.ts";

/** Names of the routers: the configured one, else the identity, else the host; where alike, with the host behind. */
export function nameRouters(readers: readonly RouterReader[]): string[] {
  const names = readers.map((reader) => reader.configuredName ?? identityOf(reader) ?? hostOf(reader));
  return names.map((name, index) => {
    const reader = readers[index] as RouterReader;
    const isAlone = names.filter((other) => other === name).length === 1;
    return isAlone || reader.configuredName !== null ? name : `${name} ${new URL(reader.client.url).host}`;
  });
}

const identityOf = (reader: RouterReader): string | null =>
  reader.tables.peek(systemIdentity).records[0]?.identity ?? null;

/** Host of a router's URL, without port. */
export function hostOf(reader: RouterReader): string {
  return new URL(reader.client.url).hostname;
}
