import type { MiddlewareHandler } from "hono";
import { bearerKeyIn } from "../key-guard.ts";
import { ApiError, apiErrors, statuses } from "../problems.ts";
import type { McpGuard } from "./create-mcp-guard.ts";
import type { McpContext, McpEnv } from "./mcp-env.ts";
import { refuse } from "./rpc-answer.ts";

/** Lets only requests with a key of /mcp pass, and notes whose key it is. */
export function requireMcpKey(guard: McpGuard): MiddlewareHandler<McpEnv> {
  return async (c, next) => {
    const key = bearerKeyIn(c.req.header("authorization")) ?? c.req.header("x-api-key") ?? null;
    const owner = key === null ? null : guard.ownerOf(key);
    if (owner === null) return key === null ? refuseKey("The request has no key.") : refuseWrongKey(guard, c);
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

async function refuseWrongKey(guard: McpGuard, c: McpContext): Promise<Response> {
  try {
    await guard.countWrongKey(c.env?.incoming?.socket.remoteAddress ?? "");
  } catch (error) {
    if (!(error instanceof ApiError)) throw error;
    const { code, message, headers } = error;
    return refuse({ status: statuses[code], message: `${message} ${apiErrors[code].hint}`, headers });
  }
  return refuseKey("The key is not one of /mcp.");
}
