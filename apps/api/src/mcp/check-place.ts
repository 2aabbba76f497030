import type { MiddlewareHandler } from "hono";
import type { McpEnv } from "./mcp-env.ts";
import { refuse } from "./rpc-answer.ts";

/** Where the API is, and from where it may be asked. */
export interface Place {
  /** MCP_ALLOWED_HOSTS: `name`, which fits any port, or `name:port`; empty when it is not set. */
  readonly allowedHosts: readonly string[];
  /** MCP_ALLOWED_ORIGINS; empty when it is not set. */
  readonly allowedOrigins: readonly string[];
  /** Whether the API listens on loopback only. */
  readonly isLoopback: boolean;
}

/**
 * Refuses what comes by a foreign name or from a foreign page.
 *
 * A page in the user's browser can reach what listens on loopback. Its Origin gives it away; the Host header does
 * when the page's own name is made to resolve to loopback (DNS rebinding), as the browser then sees one origin.
 */
export function checkPlace(place: Place): MiddlewareHandler<McpEnv> {
  return async (c, next) => {
    // Only HTTP/1.0 comes without a Host header, and no browser speaks that.
    const host = c.req.header("host") ?? new URL(c.req.url).host;
    if (!isAllowedHost(place, host)) return refuse({ status: 403, message: foreign("Host", host, hostAdvice) });
    const origin = c.req.header("origin");
    if (origin !== undefined && !isAllowedOrigin(place, origin)) {
      return refuse({ status: 403, message: foreign("Origin", origin, originAdvice) });
    }
    await next();
  };
}

const hostAdvice =
  "Set MCP_ALLOWED_HOSTS of the API to the names it is reached by, such as MCP_ALLOWED_HOSTS=wifi.example.net.";
const originAdvice =
  "Set MCP_ALLOWED_ORIGINS of the API to the pages that may ask it, such as MCP_ALLOWED_ORIGINS=https://app.example.net.";

const foreign = (header: string, value: string, advice: string): string =>
  `The ${header} header ${JSON.stringify(value.slice(0, 100))} is not allowed. ${advice}`;

/** Tells whether a request may come by this Host header. */
export function isAllowedHost({ allowedHosts, isLoopback }: Place, header: string): boolean {
  if (allowedHosts.length === 0 && !isLoopback) return true;
  const host = readHost(header);
  if (host === null) return false;
  return allowedHosts.length > 0 ? allowedHosts.some((entry) => fits(entry, host)) : isLoopbackName(host.name);
}

/** Tells whether a page of this Origin may ask. */
export function isAllowedOrigin({ allowedOrigins }: Place, origin: string): boolean {
  // Sandboxed frames and local files all share the origin null: allowing it would allow any page.
  if (origin === "null") return false;
  if (allowedOrigins.length > 0) return allowedOrigins.some((entry) => normalOrigin(entry) === normalOrigin(origin));
  const url = parseUrl(origin);
  return url !== null && /^https?:$/.test(url.protocol) && isLoopbackName(url.hostname);
}

const parseUrl = (text: string): URL | null => (URL.canParse(text) ? new URL(text) : null);

interface Host {
  readonly name: string;
  readonly port: string | null;
}

const hostPattern = /^(\[[\da-f:.]+\]|[^\s:/?#@[\]\\]+)(?::(\d{1,5}))?$/i;

/** The URL parser knows every spelling of an address: `127.1` and `0x7f.1` are 127.0.0.1. */
function readHost(text: string): Host | null {
  const [, name, port = null] = hostPattern.exec(text.trim()) ?? [];
  const url = name === undefined ? null : parseUrl(`http://${name}`);
  return url && { name: url.hostname, port };
}

/** A client leaves out the port that its scheme has by default. */
const defaultPorts: readonly (string | null)[] = ["80", "443"];

function fits(entry: string, { name, port }: Host): boolean {
  const allowed = readHost(entry);
  if (allowed?.name !== name) return false;
  return allowed.port === null || allowed.port === port || (port === null && defaultPorts.includes(allowed.port));
}

/** Tells whether a name or an address, in brackets or not, is this machine's alone. */
export const isLoopbackName = (name: string): boolean =>
  /^(?:(?:[^.]+\.)*localhost|127(?:\.\d{1,3}){3}|::1|\[::1\])$/i.test(name);

/** `https://a.example:443/` as `https://a.example`; schemes of editors, such as vscode-webview, have no URL origin. */
function normalOrigin(origin: string): string {
  const known = parseUrl(origin)?.origin ?? "null";
  return known === "null" ? origin.toLowerCase().replace(/\/$/, "") : known;
}
