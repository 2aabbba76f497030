import { createMinuteCounter, type MinuteCounter } from "./create-minute-counter.ts";

const sources = { address: "requests came from this address", key: "requests came with this key" } as const;

/**
 * Makes the counter of requests by where they come from, or by whose key they carry.
 *
 * @param most  Requests of one name in a minute; 0 or undefined never refuses.
 */
export function createRequestCounter(source: keyof typeof sources, most: number | undefined): MinuteCounter {
  return most ? createMinuteCounter({ most, what: sources[source] }) : async () => undefined;
}
