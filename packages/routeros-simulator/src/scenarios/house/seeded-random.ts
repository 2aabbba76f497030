/**
 * A number from 0 up to 1 that depends on nothing but the seed and the key, so that any moment can be asked for again.
 *
 * @param key  What the number is for, such as `"signal 3C:22:FB:10:20:30 17"`.
 */
export function seededRandom(seed: number, key: string): number {
  let hash = 0x811c9dc5 ^ seed;
  for (const character of key) hash = Math.imul(hash ^ (character.codePointAt(0) ?? 0), 0x01000193);
  // The last steps of the mulberry32 generator spread keys that differ in one letter only.
  let mixed = (hash + 0x6d2b79f5) | 0;
  mixed = Math.imul(mixed ^ (mixed >>> 15), mixed | 1);
  mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
  return ((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296;
}
