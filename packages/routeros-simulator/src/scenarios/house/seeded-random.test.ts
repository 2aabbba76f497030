import { expect, test } from "vitest";
import { seededRandom } from "./seeded-random.ts";

test("answers the same number for the same seed and key, and others for others", () => {
  expect(seededRandom(1, "a")).toBe(seededRandom(1, "a"));
  expect(seededRandom(1, "a")).not.toBe(seededRandom(1, "b"));
  expect(seededRandom(1, "a")).not.toBe(seededRandom(2, "a"));
});

test("spreads over the whole range", () => {
  const numbers = Array.from({ length: 1000 }, (_, index) => seededRandom(3, `key ${index}`));
  expect(Math.min(...numbers)).toBeGreaterThanOrEqual(0);
  expect(Math.max(...numbers)).toBeLessThan(1);
  expect(numbers.reduce((sum, number) => sum + number, 0) / 1000).toBeCloseTo(0.5, 1);
});
