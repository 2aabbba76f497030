import { RateLimiterMemory, RateLimiterRes } from "rate-limiter-flexible";
import { ApiError } from "../problems.ts";

/**
 * Counts one more for a name.
 *
 * @throws {ApiError} `too_many_requests` when it is one too many
 */
export type MinuteCounter = (name: string) => Promise<void>;

/** What is counted. */
export interface MinuteCounterOptions {
  /** How many of them one name may have in a minute. */
  readonly most: number;
  /** What they are and where they came from, such as `wrong keys came from this address`. */
  readonly what: string;
}

/** Makes a counter of what one name does in a minute, which begins with its first. */
export function createMinuteCounter({ most, what }: MinuteCounterOptions): MinuteCounter {
  const limiter = new RateLimiterMemory({ points: most, duration: 60 });
  return async (name) => {
    try {
      await limiter.consume(name);
    } catch (refusal) {
      if (!(refusal instanceof RateLimiterRes)) throw refusal;
      const seconds = Math.max(1, Math.ceil(refusal.msBeforeNext / 1000));
      const message = `More than ${most} ${what} within a minute.`;
      throw new ApiError("too_many_requests", message, { "Retry-After": String(seconds) });
    }
  };
}
