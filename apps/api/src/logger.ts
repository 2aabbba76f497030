import type { NetworkFailure } from "@mtw/core";
import type { MiddlewareHandler } from "hono";
import pino, { type Logger } from "pino";
import type { ApiEnv } from "./api-env.ts";

/** Makes the log: JSON lines on stderr, written at once so that none is lost at the end. */
export function createLogger(level: string): Logger {
  const destination = pino.destination({ dest: 2, sync: true });
  return pino(
    { level, base: null, timestamp: pino.stdTimeFunctions.isoTime, formatters: { level: levelName } },
    destination,
  );
}

const levelName = (label: string) => ({ level: label });

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

/** Logs a router's failure when it starts, changes its kind and ends; in between there is nothing new to say. */
export function logFailures(logger: Logger): (failure: NetworkFailure) => void {
  return ({ change, ...failure }) => {
    const what = failure.menu === null ? "router" : "table";
    if (change === "ended") logger.info(failure, `${what} answers again`);
    else logger.warn(failure, change === "started" ? `${what} fails` : `${what} fails in another way`);
  };
}
