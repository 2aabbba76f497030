import type { CleanText } from "./clean-text.ts";
import { type Attempt, abortFailure } from "./failure.ts";
import { readReply, type TableAnswer } from "./read-reply.ts";
import type { RouterRequest } from "./request.ts";
import { type RetryPolicy, retryDelayMs } from "./retry.ts";
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
  const { routerUrl, cleanText, send, runtime } = settings;
  return async (request, signal) => {
    const startedAt = runtime.now();
    const limited = { ...request, timeoutMs: tryLimitMs(request, settings) };
    for (let number = 1; ; number++) {
      const attempt: Attempt = { routerUrl, request: limited, number, cleanText };
      if (signal.aborted) throw abortFailure({ ...attempt, number: number - 1 }, signal);
      try {
        return readReply(attempt, await send(attempt, signal));
      } catch (error) {
        const delayMs = delayAfter(error, attempt, settings, runtime.now() - startedAt);
        if (delayMs === null) throw error;
        await runtime.sleep(delayMs, signal);
      }
    }
  };
}

// The limit of the whole call holds for a single long try too.
function tryLimitMs({ timeoutMs }: RouterRequest, { policyFor }: CallSettings): number {
  return Math.min(timeoutMs, policyFor(timeoutMs).limitMs);
}

function delayAfter(error: unknown, attempt: Attempt, settings: CallSettings, elapsedMs: number): number | null {
  if (!isRouterOsError(error)) return null;
  const { isRead, timeoutMs, maxAttempts } = attempt.request;
  const policy = settings.policyFor(timeoutMs);
  return retryDelayMs({
    error,
    isRead,
    attempt: attempt.number,
    elapsedMs,
    timeoutMs,
    quietMs: settings.quietMs,
    random: settings.runtime.random(),
    policy: { ...policy, maxAttempts: maxAttempts ?? policy.maxAttempts },
  });
}
