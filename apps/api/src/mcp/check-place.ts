import type { MiddlewareHandler } from "hono";
import type { McpEnv } from "./mcp-env.ts";
import type { PlaceRules } from "./place-rules.ts";
import { refuse } from "./rpc-answer.ts";

/**
 * Refuses what comes by a foreign name or from a foreign page.
 *
 * A page in the user's browser can reach what listens on loopback. Its Origin gives it away; the Host header does
 * when the page's own name is made to resolve to loopback (DNS rebinding), as the browser then sees one origin.
 */
export function checkPlace({ isAllowedHost, isAllowedOrigin }: PlaceRules): MiddlewareHandler<McpEnv> {
  return async (c, next) => {
    // Only HTTP/1.0 comes without a Host header, and no browser speaks that.
    const host = c.req.header("host") ?? new URL(c.req.url).host;
    if (!isAllowedHost(host)) return refuse({ status: 403, message: foreign("Host", host, hostAdvice) });
    const origin = c.req.header("origin");
    if (origin !== undefined && !isAllowedOrigin(origin)) {
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
