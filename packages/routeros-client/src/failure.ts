import type { CleanText } from "./clean-text.ts";
import type { RouterOsErrorCode } from "./errors.ts";
import type { RouterRequest } from "./request.ts";
import { RouterOsError, type RouterOsErrorDetails } from "./router-os-error.ts";
import type { AbortReason } from "./single-flight.ts";

/** One try of one request: all that an error message tells about. */
export interface Attempt {
  readonly routerUrl: string;
  readonly request: RouterRequest;
  /** 1 for the first try. */
  readonly number: number;
  readonly cleanText: CleanText;
}

/**
 * Builds the error of one try; the message is the router, what it did, and the request.
 *
 * @param problem  Rest of the sentence; `REQUEST` stands for method and path.
 */
export function failure(
  attempt: Attempt,
  code: RouterOsErrorCode,
  problem: { text: string } & RouterOsErrorDetails,
): RouterOsError {
  const { menu, method, path } = attempt.request;
  const { text, ...details } = problem;
  const sentence = text.replace("REQUEST", () => `${method} ${path}`);
  return new RouterOsError(code, `Router ${attempt.routerUrl} ${sentence}.`, {
    menu,
    method,
    attempts: attempt.number,
    ...details,
  });
}

/**
 * Builds the error of a request that a signal ended; the signal's reason is the error code.
 */
export function abortFailure(attempt: Attempt, signal: AbortSignal): RouterOsError {
  if (signal.reason !== "router_timeout") {
    return endedFailure(attempt, signal.reason === "client_closed" ? "client_closed" : "request_aborted");
  }
  const text = `did not answer REQUEST within ${attempt.request.timeoutMs} ms`;
  return failure(attempt, "router_timeout", { text });
}

/** Builds the error of a request that was ended on this side. */
export function endedFailure(attempt: Attempt, code: AbortReason): RouterOsError {
  const why = code === "client_closed" ? "this client is closed" : "the caller aborted it";
  return failure(attempt, code, { text: `was not asked REQUEST to the end: ${why}` });
}
