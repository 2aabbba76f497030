import type { MiddlewareHandler } from "hono";
import type { Logger } from "pino";
import type { ApiEnv } from "./api-env.ts";

/**
 * Logs requests: at debug, and those that failed inside (500) at error. Never headers, never the query.
 *
 * An answer that says which router fails is not logged here: whoever polls would write that line again and again.
 */
export function logRequests(logger: Logger): MiddlewareHandler<ApiEnv> {
  return async (c, next) => {
    const startedAt = performance.now();
    await next();
    const { status } = c.res;
    if (status !== 500 && !logger.isLevelEnabled("debug")) return;
    const facts = {
      method: c.req.method,
      path: c.req.path,
      status,
      ms: Math.round(performance.now() - startedAt),
      request_id: c.get("requestId"),
    };
    if (status === 500) logger.error({ ...facts, err: c.error }, "request failed");
    else logger.debug(facts, "request");
  };
}
