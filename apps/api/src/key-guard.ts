import { createHash, timingSafeEqual } from "node:crypto";
import { RateLimiterMemory, RateLimiterRes } from "rate-limiter-flexible";
import { ApiError } from "./problems.ts";

/** Knows the one key that opens REST. */
export interface KeyGuard {
  /** Tells whether the header carries the key. */
  readonly isRight: (authorization: string | undefined) => boolean;
  /**
   * Lets the right key pass.
   *
   * @throws {ApiError} `missing_api_key`, `invalid_api_key`, or `too_many_requests` for too many wrong keys
   */
  readonly assertRight: (authorization: string | undefined, address: string) => Promise<void>;
}

/** Wrong keys that one address may send in a minute; the right key is never counted and never refused. */
const wrongKeysPerMinute = 60;

const challenge = { "WWW-Authenticate": "Bearer" } as const;

/** Makes the guard of a key; only its digest is kept. */
export function createKeyGuard(apiKey: string): KeyGuard {
  const expected = digestOf(apiKey);
  const countWrongKey = createWrongKeyCounter();
  const isRight = (authorization: string | undefined) => {
    const given = bearerKeyIn(authorization);
    return given !== null && timingSafeEqual(digestOf(given), expected);
  };

  async function refuse(authorization: string | undefined, address: string): Promise<never> {
    if (bearerKeyIn(authorization) === null) {
      throw new ApiError("missing_api_key", "The request has no bearer key.", challenge);
    }
    await countWrongKey(address);
    throw new ApiError("invalid_api_key", "The bearer key is not the one of this API.", challenge);
  }

  return {
    isRight,
    assertRight: async (authorization, address) => {
      if (!isRight(authorization)) await refuse(authorization, address);
    },
  };
}

/** Makes of any key a digest: equal lengths for the comparison in constant time, whatever was sent. */
export const digestOf = (key: string): Buffer => createHash("sha256").update(key, "utf8").digest();

/** Finds the key in an Authorization header; null when it carries no bearer key. */
export const bearerKeyIn = (authorization: string | undefined): string | null =>
  /^bearer +(\S.*)$/i.exec(authorization ?? "")?.[1] ?? null;

/**
 * Makes the counter of wrong keys by the address they come from.
 *
 * @throws {ApiError} `too_many_requests` when counting the one that is too many
 */
export function createWrongKeyCounter(): (address: string) => Promise<void> {
  const limiter = new RateLimiterMemory({ points: wrongKeysPerMinute, duration: 60 });
  return async (address) => {
    try {
      await limiter.consume(address);
    } catch (refusal) {
      if (!(refusal instanceof RateLimiterRes)) throw refusal;
      const seconds = Math.max(1, Math.ceil(refusal.msBeforeNext / 1000));
      const message = `More than ${wrongKeysPerMinute} wrong keys came from this address within a minute.`;
      throw new ApiError("too_many_requests", message, { "Retry-After": String(seconds) });
    }
  };
}
