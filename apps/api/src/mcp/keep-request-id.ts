import type { MiddlewareHandler } from "hono";
import type { McpEnv } from "./mcp-env.ts";

/** Gives every answer the id of its request: hono drops the header that was set ahead when an answer is not its own. */
export const keepRequestId: MiddlewareHandler<McpEnv> = async (c, next) => {
  await next();
  c.header("x-request-id", c.get("requestId"));
};
