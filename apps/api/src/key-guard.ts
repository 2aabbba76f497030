import { createHash, timingSafeEqual } from "node:crypto";
import { ApiError } from "./problems.ts";
import { createMinuteCounter, type MinuteCounter } from "./rate/create-minute-counter.ts";

/** Knows the one key that opens REST. */
export interface KeyGuard {
  /**
   * Tells whether the header carries the key, and counts a wrong one.
   *
   * @throws {ApiError} `too_many_requests` for too many wrong keys
   */
  readonly isRight: (authorization: string | undefined, client: string) => Promise<boolean>;
  /**
   * Lets the right key pass.
   *
   * @throws {ApiError} `missing_api_key`, `invalid_api_key`, or `too_many_requests` for too many wrong keys
   */
  readonly assertRight: (authorization: string | undefined, client: string) => Promise<void>;
}

/** Wrong keys that one address may send in a minute; the right key is not counted among them. */
const wrongKeysPerMinute = 60;

const challenge = { "WWW-Authenticate": "Bearer" } as const;

/** Makes the guard of a key; only its digest is kept. */
export function createKeyGuard(apiKey: string): KeyGuard {
  const expected = digestOf(apiKey);
  const countWrongKey = createWrongKeyCounter();
  const isRight: KeyGuard["isRight"] = async (authorization, client) => {
    const given = bearerKeyIn(authorization);
    if (given === null) return false;
    if (timingSafeEqual(digestOf(given), expected)) return true;
    await countWrongKey(client);
    return false;
  };
  return {
    isRight,
    assertRight: async (authorization, client) => {
      if (await isRight(authorization, client)) return;
      if (bearerKeyIn(authorization) === null) {
        throw new ApiError("missing_api_key", "The request has no bearer key.", challenge);
      }
      throw new ApiError("invalid_api_key", "The bearer key is not the one of this API.", challenge);
    },
  };
}

/** Makes of any key a digest: equal lengths for the comparison in constant time, whatever was sent. */
export const digestOf = (key: string): Buffer => createHash("sha256").update(key, "utf8").digest();

/** Finds the key in an Authorization header; null when it carries no bearer key. */
export const bearerKeyIn = (authorization: string | undefined): string | null =>
  /^bearer +(\S.*)$/i.exec(authorization ?? "")?.[1] ?? null;

/** Makes the counter of wrong keys by the client they come from. */
export const createWrongKeyCounter = (): MinuteCounter =>
  createMinuteCounter({ most: wrongKeysPerMinute, what: "wrong keys came from this address" });
