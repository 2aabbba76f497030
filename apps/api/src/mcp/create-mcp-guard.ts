import { timingSafeEqual } from "node:crypto";
import { createWrongKeyCounter, digestOf } from "../key-guard.ts";
import type { MinuteCounter } from "../rate/create-minute-counter.ts";

/** Knows the keys that open /mcp, and whose they are. */
export interface McpGuard {
  /** Tells whose key this is: an opaque name, never derived from the key; null for a key that opens nothing. */
  readonly ownerOf: (key: string) => string | null;
  /**
   * Counts a wrong key of a client.
   *
   * @throws {ApiError} `too_many_requests` for too many of one
   */
  readonly countWrongKey: MinuteCounter;
}

/** Makes the guard of keys; only their digests are kept. */
export function createMcpGuard(keys: readonly string[]): McpGuard {
  const owners = keys.map((key, index) => ({ digest: digestOf(key), name: `key-${index + 1}` }));
  const ownerOf = (key: string): string | null => {
    const given = digestOf(key);
    // Every key is compared, so that the time does not tell which one was right.
    const found = owners.filter(({ digest }) => timingSafeEqual(digest, given));
    return found[0]?.name ?? null;
  };
  return { ownerOf, countWrongKey: createWrongKeyCounter() };
}
