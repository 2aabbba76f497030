import type { CleanText } from "./clean-text.ts";
import { type Attempt, abortFailure } from "./failure.ts";
import { readReply, type TableAnswer } from "./read-reply.ts";
import type { RouterRequest } from "./request.ts";
import { type RetryPolicy, type RetryQuestion, retryDelayMs } from "./retry.ts";
import { isRouterOsError } from "./router-os-error.ts";
import type { Row } from "./row-of.ts";
import type { RouterOsRuntime } from "./runtime.ts";
import type { Send } from "./session.ts";

/** What a call works with. */
export interface CallSettings {
  readonly routerUrl: string;
  readonly cleanText: CleanText;
  readonly send: Send;
  readonly runtime: RouterOsRuntime;
  readonly policyFor: (timeoutMs: number) => RetryPolicy;
  readonly quietMs: number;
}

/** Sends one request, again where that is safe, and reads its answer. */
export type Call = (request: RouterRequest, signal: AbortSignal) => Promise<TableAnswer<Row>>;

/** Creates the function that carries a request through its tries. */
export function createCall(settings: CallSettings): Call {
  const { routerUrl, cleanText, send, runtime, quietMs } = settings;
  return async (asked, signal) => {
    const startedAt = runtime.now();
    const policy = settings.policyFor(asked.timeoutMs);
    // The limit of the whole call holds for a single long try too.
    const request = { ...asked, timeoutMs: Math.min(asked.timeoutMs, policy.limitMs) };
    for (let number = 1; ; number++) {
      const attempt: Attempt = { routerUrl, request, number, cleanText };
      if (signal.aborted) throw abortFailure({ ...attempt, number: number - 1 }, signal);
      try {
        return readReply(attempt, await send(attempt, signal));
      } catch (error) {
        const elapsedMs = runtime.now() - startedAt;
        const question = { ...request, attempt: number, elapsedMs, quietMs, random: runtime.random(), policy };
        const delayMs = delayAfter(error, question);
        if (delayMs === null) throw error;
        await runtime.sleep(delayMs, signal);
      }
    }
  };
}

function delayAfter(error: unknown, question: Omit<RetryQuestion, "error">): number | null {
  return isRouterOsError(error) ? retryDelayMs({ ...question, error }) : null;
}
