import { randomUUID } from "node:crypto";
import { type ProblemAnswer, problemOf } from "../problems.ts";
import { securityHeaders } from "../security-headers.ts";

/** A problem answer outside of the app, which never saw the request. */
export interface PlainProblem {
  /** The id that is answered and logged. */
  readonly id: string;
  readonly status: ProblemAnswer["status"];
  readonly headers: Readonly<Record<string, string>>;
  readonly text: string;
}

/** Makes the answer with all the headers that the app would have given it. */
export function plainProblem(error: unknown): PlainProblem {
  const id = randomUUID();
  const { status, headers, body } = problemOf(error, id);
  const own = { "content-type": "application/problem+json", "cache-control": "no-store", "x-request-id": id };
  return { id, status, headers: { ...own, ...securityHeaders, ...headers }, text: JSON.stringify(body) };
}
