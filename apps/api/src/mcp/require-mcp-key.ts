import type { MiddlewareHandler } from "hono";
import { bearerKeyIn } from "../key-guard.ts";
import { clientOf } from "../rate/client-of.ts";
import { createRequestCounter } from "../rate/create-request-counter.ts";
import type { McpGuard } from "./create-mcp-guard.ts";
import type { McpEnv } from "./mcp-env.ts";
import { refuseTooMany } from "./refuse-too-many.ts";
import { refuse } from "./rpc-answer.ts";

/** Lets only requests with a key of /mcp pass, not too many with one, and notes whose key it is. */
export function requireMcpKey(guard: McpGuard, maxRequestsPerMinute: number | undefined): MiddlewareHandler<McpEnv> {
  const countRequest = createRequestCounter("key", maxRequestsPerMinute);
  return async (c, next) => {
    const key = bearerKeyIn(c.req.header("authorization")) ?? c.req.header("x-api-key") ?? null;
    if (key === null) return refuseKey("The request has no key.");
    const owner = guard.ownerOf(key);
    const counted = owner === null ? guard.countWrongKey(clientOf(c)) : countRequest(owner);
    const refusal = await counted.catch(refuseTooMany);
    if (refusal) return refusal;
    if (owner === null) return refuseKey("The key is not one of /mcp.");
    c.set("mcpOwner", owner);
    await next();
  };
}

const howTo =
  "Send the header Authorization: Bearer <MCP_API_KEY>, or X-API-Key: <MCP_API_KEY>, with the MCP_API_KEY that the API was started with. The key of REST (API_KEY) does not open /mcp.";

const refuseKey = (message: string): Response =>
  refuse({
    status: 401,
    message: `${message} ${howTo}`,
    headers: { "www-authenticate": 'Bearer realm="mtw-mcp"' },
  });
