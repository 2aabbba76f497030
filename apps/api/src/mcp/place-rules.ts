import { parseAllowedHost } from "../parse-allowed-host.ts";
import { parseAllowedOrigin } from "../parse-allowed-origin.ts";
import { isLoopbackName } from "./is-loopback-name.ts";

/** Where the API is, and from where it may be asked. */
export interface Place {
  /** MCP_ALLOWED_HOSTS: `name`, which fits any port, or `name:port`; empty when it is not set. */
  readonly allowedHosts: readonly string[];
  /** MCP_ALLOWED_ORIGINS; empty when it is not set. */
  readonly allowedOrigins: readonly string[];
  /** Whether the API listens on loopback only. */
  readonly isLoopback: boolean;
}

/** What a place makes of the headers that tell where a request comes from. */
export interface PlaceRules {
  /** Tells whether a request may come by this Host header. */
  readonly isAllowedHost: (header: string) => boolean;
  /** Tells whether a page of this Origin may ask. */
  readonly isAllowedOrigin: (header: string) => boolean;
}

/** Makes the rules of a place; its lists are read once. */
export const createPlaceRules = (place: Place): PlaceRules => ({
  isAllowedHost: hostRule(place),
  isAllowedOrigin: originRule(place),
});

function hostRule({ allowedHosts, isLoopback }: Place): PlaceRules["isAllowedHost"] {
  if (allowedHosts.length === 0 && !isLoopback) return () => true;
  const allowed = allowedHosts.map(parseAllowedHost);
  return (header) => {
    const host = parseAllowedHost(header);
    if (host === null) return false;
    return allowed.length > 0 ? fitting(host).some((entry) => allowed.includes(entry)) : isLoopbackName(nameOf(host));
  };
}

const nameOf = (host: string): string => host.replace(/:\d+$/, "");

/** The entries that a host fits: its name alone, and with its port, which a client leaves out where it is a default. */
function fitting(host: string): string[] {
  const name = nameOf(host);
  return name === host ? [name, `${name}:80`, `${name}:443`] : [name, host];
}

function originRule({ allowedOrigins }: Place): PlaceRules["isAllowedOrigin"] {
  const allowed = allowedOrigins.map(parseAllowedOrigin);
  return (header) => {
    // Sandboxed frames and local files all share the origin null, which is none here: allowing it would allow any page.
    const origin = parseAllowedOrigin(header);
    if (origin === null) return false;
    return allowed.length > 0 ? allowed.includes(origin) : isLoopbackName(new URL(origin).hostname);
  };
}
