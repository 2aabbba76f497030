import { ApiError, apiErrors, statuses } from "../problems.ts";
import { refuse } from "./rpc-answer.ts";

/**
 * Refuses what a counter of requests or of wrong keys refused, in the way of JSON-RPC.
 *
 * @throws any other error as it is
 */
export function refuseTooMany(error: unknown): Response {
  if (!(error instanceof ApiError)) throw error;
  const { code, message, headers } = error;
  return refuse({ status: statuses[code], message: `${message} ${apiErrors[code].hint}`, headers });
}
