import type { Row } from "@mtw/normalize";
import { isRouterOsError, type RouterOsError, type TableAnswer } from "@mtw/routeros-client";
import type { Stopwatch } from "./create-stopwatch.ts";

/** What the router said, or why there is no answer. */
export type Answer = TableAnswer<Row> | { readonly state: "failed"; readonly error: RouterOsError };

/** An answer and how long the router took for it. */
export interface TimedAnswer {
  readonly answer: Answer;
  readonly milliseconds: number;
}

/** Asks a router one thing. */
export type Ask = (question: () => Promise<TableAnswer<Row>>) => Promise<TimedAnswer>;

/** A stray 401 is over by then, and one more line in the router's log locks nobody out. */
const confirmMs = 1500;

/**
 * Makes the function that asks one router, and asks again before it believes a 401.
 *
 * RouterOS answers stray ones for some seconds after a reboot, and after a request that was cut off (7.21.5). After a
 * timeout the client itself asks twice, so that there are never more than two refusals of one thing.
 */
export function createPatientAsk({ sleep, time }: Stopwatch, signal: AbortSignal): Ask {
  let isAfterTimeout = false;
  const askOnce: Ask = async (question) => {
    const timed = await time(() => question().catch(asFailure));
    isAfterTimeout = isFailed(timed, "router_timeout");
    return timed;
  };
  return async (question) => {
    const isAskedTwice = isAfterTimeout;
    const first = await askOnce(question);
    if (isAskedTwice || !isFailed(first, "router_auth_failed")) return first;
    await sleep(confirmMs, signal);
    return askOnce(question);
  };
}

function asFailure(error: unknown): Answer {
  if (!isRouterOsError(error)) throw error;
  return { state: "failed", error };
}

const isFailed = ({ answer }: TimedAnswer, code: RouterOsError["code"]): boolean =>
  answer.state === "failed" && answer.error.code === code;
