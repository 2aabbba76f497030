import type { RetryPolicy } from "./retry.ts";
import { RouterOsError } from "./router-os-error.ts";
import type { TlsOptions } from "./tls-options.ts";

/** Options of {@link createRouterOsClient}. */
export interface RouterOsClientOptions {
  /** Address such as `https://192.168.88.1`; a path is a prefix before `/rest`; credentials in it are used and hidden. */
  readonly url: string;
  /** RouterOS user. @default the one in `url` */
  readonly username?: string | undefined;
  /** Its password. @default the one in `url` */
  readonly password?: string | undefined;
  readonly tls?: TlsOptions | undefined;
  /** Limit of one try, connecting (60000 at most) and body included, in milliseconds. @default 10000 */
  readonly timeoutMs?: number | undefined;
  /** Repetition of reads. @default `{ limitMs: timeoutMs + 5000, maxAttempts: 3, baseDelayMs: 250, maxDelayMs: 4000 }` */
  readonly retry?: Partial<RetryPolicy> | undefined;
  /** Pause after a timeout or an abort, in milliseconds: the router's web server needs it. @default 6000 */
  readonly quietAfterAbortMs?: number | undefined;
  /** Sends requests instead of undici. TLS options and the single connection are then this function's affair. */
  readonly fetch?: typeof globalThis.fetch | undefined;
}

/** Limits of a client, checked and complete. */
export interface ClientLimits {
  readonly timeoutMs: number;
  readonly quietMs: number;
  /** The policy for calls whose tries take up to `timeoutMs`. */
  readonly policyFor: (timeoutMs: number) => RetryPolicy;
}

/**
 * Completes the limits with their defaults.
 *
 * @throws {RouterOsError} `invalid_request` when one is out of range
 */
export function readLimits(options: RouterOsClientOptions): ClientLimits {
  const { limitMs, maxAttempts = 3, baseDelayMs = 250, maxDelayMs = 4000 } = options.retry ?? {};
  const timeoutMs = assertTimeout(options.timeoutMs ?? 10_000);
  const quietMs = assertInRange("quietAfterAbortMs", options.quietAfterAbortMs ?? 6000, 0);
  assertInRange("retry.limitMs", limitMs ?? 1, 1);
  assertInRange("retry.maxAttempts", maxAttempts, 1);
  assertInRange("retry.baseDelayMs", baseDelayMs, 0);
  assertInRange("retry.maxDelayMs", maxDelayMs, 0);
  const policyFor = (tryMs: number) => {
    return { limitMs: limitMs ?? tryMs + 5000, maxAttempts, baseDelayMs, maxDelayMs };
  };
  return { timeoutMs, quietMs, policyFor };
}

/**
 * Checks a time limit of one try.
 *
 * @throws {RouterOsError} `invalid_request`
 */
export function assertTimeout(timeoutMs: number): number {
  return assertInRange("timeoutMs", timeoutMs, 1);
}

/**
 * Checks the most tries of one call, if it names any.
 *
 * @throws {RouterOsError} `invalid_request`
 */
export function assertAttempts(maxAttempts: number | undefined): number | undefined {
  return maxAttempts === undefined ? undefined : assertInRange("maxAttempts", maxAttempts, 1);
}

function assertInRange(name: string, value: number, least: number): number {
  // Node's timers fire at once beyond 2^31 - 1 ms.
  if (value >= least && value <= 2_147_483_647) return value;
  throw new RouterOsError("invalid_request", `The option ${name} is ${value}; it must be ${least} to 2147483647.`);
}
