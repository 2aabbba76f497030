/** When and how often reads are repeated. */
export interface RetryPolicy {
  /** Total limit of a call, waits and tries included, in milliseconds. */
  readonly limitMs: number;
  /** Most tries of one call, the first included. */
  readonly maxAttempts: number;
  /** Upper bound of the first wait in milliseconds; it doubles with every try. */
  readonly baseDelayMs: number;
  /** Upper bound of any wait in milliseconds. */
  readonly maxDelayMs: number;
}

/** Everything that the decision about one more try depends on. */
export interface RetryQuestion {
  readonly error: { readonly code: string; readonly isRetryable: boolean };
  /** True for requests that only read. Writes are never repeated: the router may have done them. */
  readonly isRead: boolean;
  /** Most tries, where the call asks for fewer or more than the policy. */
  readonly maxAttempts?: number | undefined;
  /** Tries made so far. */
  readonly attempt: number;
  /** Milliseconds since the call left the queue. */
  readonly elapsedMs: number;
  /** Limit of one try in milliseconds. */
  readonly timeoutMs: number;
  /** Milliseconds that the web server of the router needs after a dropped connection. */
  readonly quietMs: number;
  /** Uniform in [0, 1). */
  readonly random: number;
  readonly policy: RetryPolicy;
}

/**
 * Decides how many milliseconds to wait before the next try, or null when the error is final.
 *
 * The wait grows exponentially with full jitter. A retry is granted only if a whole try still fits into the limit,
 * because a shorter one would end in an abort, and aborts harm the router's web server (docs/routeros.md). For the same
 * reason a timed-out read waits at least the quiet time.
 */
export function retryDelayMs(question: RetryQuestion): number | null {
  const { error, isRead, attempt, elapsedMs, timeoutMs, policy, maxAttempts = policy.maxAttempts } = question;
  if (!isRead || !error.isRetryable || attempt >= maxAttempts) return null;
  const ceilingMs = Math.min(policy.maxDelayMs, policy.baseDelayMs * 2 ** (attempt - 1));
  const leastMs = error.code === "router_timeout" ? question.quietMs : 0;
  const delayMs = Math.max(leastMs, Math.floor(question.random * ceilingMs));
  return elapsedMs + delayMs + timeoutMs <= policy.limitMs ? delayMs : null;
}
