import type { RouterOsError } from "@mtw/routeros-client";
import { doubtRefusal } from "./doubt-refusal.ts";

/** Whether a router answers, and when it may be asked again. */
export interface RouterCondition {
  /** Why it does not answer; null while it does, and before the first try. */
  readonly failure: RouterOsError | null;
  /** Whether it ever answered with these credentials. */
  readonly hasAnswered: boolean;
  /** Tries in a row that failed. */
  readonly failedTries: number;
  /** How many of the last tries in a row were answered with 401. */
  readonly refusals: number;
  readonly triedAt: number | null;
  /** When it is tried again without anybody asking; null while it answers. */
  readonly retryAt: number | null;
}

/** The condition of a router that nobody asked yet. */
export const untried: RouterCondition = {
  failure: null,
  hasAnswered: false,
  failedTries: 0,
  refusals: 0,
  triedAt: null,
  retryAt: null,
};

/** One try that is over. */
export interface Try {
  readonly failure: RouterOsError | null;
  readonly time: number;
  /** Uniform in [0, 1): the jitter. */
  readonly random: number;
}

/** A request of a user breaks through the waiting time this often at most. */
const breakThroughMs = 1000;
/** Waiting time after the first failure, and the longest; it doubles in between. */
const unreachable = { firstMs: 1000, longestMs: 60_000 };
const refused = { firstMs: 30_000, longestMs: 600_000 };

/**
 * A 401 is believed after this many in a row, when the credentials were good before; RouterOS answers stray ones for
 * some seconds after a reboot. Asked with the waiting times above, that is about a quarter of a minute.
 */
const refusalsAfterSuccess = 5;
/** The same for credentials that never were good. */
const refusalsAtFirst = 3;

/** The condition after one more try. */
export function afterTry(before: RouterCondition, { failure, time, random }: Try): RouterCondition {
  if (failure === null) return { ...untried, hasAnswered: true, triedAt: time };
  const isRefusal = failure.reportedAs === "router_auth_failed";
  const refusals = isRefusal ? before.refusals + 1 : 0;
  const failedTries = before.failedTries + 1;
  const needed = before.hasAnswered ? refusalsAfterSuccess : refusalsAtFirst;
  const isConfirmed = refusals >= needed;
  const delay = isConfirmed
    ? delayMs(refused, refusals - needed + 1, random)
    : delayMs(unreachable, isRefusal ? refusals : failedTries, random);
  return {
    failure: isRefusal && !isConfirmed ? doubtRefusal(failure) : failure,
    hasAnswered: before.hasAnswered,
    failedTries,
    refusals,
    triedAt: time,
    retryAt: time + delay,
  };
}

/** Doubles from try to try up to a longest time; a random half of it keeps many routers from being tried at once. */
function delayMs({ firstMs, longestMs }: typeof unreachable, tries: number, random: number): number {
  const full = Math.min(longestMs, firstMs * 2 ** Math.max(0, tries - 1));
  return full * (0.5 + random / 2);
}

/**
 * Tells whether a user's request may ask the router now.
 *
 * A router that does not answer is asked once a second at most, however many users wait. One that refuses the credentials
 * is asked at its own times only, whoever asks: each refusal is a line in its log, and some lock the account.
 */
export function mayTry({ failure, refusals, triedAt, retryAt }: RouterCondition, time: number): boolean {
  if (failure === null || triedAt === null || time < triedAt) return true;
  return time >= (retryAt ?? 0) || (refusals === 0 && time - triedAt >= breakThroughMs);
}

/** Tells whether a refusal should be confirmed at once: nothing is known yet that could be served meanwhile. */
export const isWorthConfirming = ({ hasAnswered, refusals }: RouterCondition): boolean =>
  !hasAnswered && refusals > 0 && refusals < refusalsAtFirst;
