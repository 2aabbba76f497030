import type { Logger } from "pino";
import { ApiError } from "../problems.ts";
import { plainProblem } from "./plain-problem.ts";

/** Answers what never became a request that the app could answer, such as a Host header that is no host. */
export function refuseBrokenRequest(error: unknown, logger: Logger): Response {
  const isRequest = error instanceof Error && error.name === "RequestError";
  const said = isRequest ? new ApiError("bad_request", "The address or the Host header is missing or wrong.") : error;
  const { id, text, ...init } = plainProblem(said);
  if (!isRequest) logger.error({ err: error, request_id: id }, "request failed");
  return new Response(text, init);
}
