import type { MiddlewareHandler } from "hono";
import type { McpEnv } from "./mcp-env.ts";

/** Mends the headers of answers that are an SDK's own. */
export const ownHeaders: MiddlewareHandler<McpEnv> = async (c, next) => {
  await next();
  // hono drops the header that was set ahead when an answer is not its own.
  c.header("x-request-id", c.get("requestId"));
  // Always "keep-alive", also to a client that asked for the end of the connection: Node knows which it is.
  c.header("connection", undefined);
};
