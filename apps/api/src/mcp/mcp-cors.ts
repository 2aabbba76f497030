import type { MiddlewareHandler } from "hono";
import { cors } from "hono/cors";
import type { McpEnv } from "./mcp-env.ts";
import type { PlaceRules } from "./place-rules.ts";

/** Lets pages of allowed origins send what MCP clients send, and read the answers; a preflight never has a key. */
export function mcpCors({ isAllowedOrigin }: PlaceRules): MiddlewareHandler<McpEnv> {
  const answer = cors({
    origin: (origin) => (isAllowedOrigin(origin) ? origin : null),
    allowMethods: ["GET", "POST", "DELETE"],
    allowHeaders: [
      "authorization",
      "content-type",
      "accept",
      "x-api-key",
      "mcp-session-id",
      "mcp-protocol-version",
      "mcp-method",
      "mcp-name",
      "last-event-id",
    ],
    exposeHeaders: ["Mcp-Session-Id", "WWW-Authenticate", "Retry-After", "X-Request-Id"],
    maxAge: 600,
  });
  return (c, next) => (c.req.header("origin") === undefined ? next() : answer(c, next));
}
