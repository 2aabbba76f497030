/** The next number from 0 up to 1 of a sequence that its seed decides. */
export type Random = () => number;

/** Creates a sequence of random numbers (mulberry32): the same seed gives the same site on every machine. */
export function createRandom(seed: number): Random {
  let state = seed | 0;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296;
  };
}

/** A whole number from `from` up to but without `to`. */
export function between(random: Random, from: number, to: number): number {
  return from + Math.floor(random() * (to - from));
}

/** One of the items. */
export function oneOf<T>(random: Random, items: readonly [T, ...T[]]): T {
  return items[between(random, 0, items.length)] ?? items[0];
}
