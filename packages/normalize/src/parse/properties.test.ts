import fc from "fast-check";
import { expect, test } from "vitest";
import * as normalize from "../index.ts";

const { parseDuration, parseMac, parsePair } = normalize;

const clock = { now: Date.UTC(2026, 0, 10, 12, 0, 0), offsetSeconds: 7200 };
/** Texts near the forms that RouterOS writes, where parsers break. */
function nearMisses() {
  const pieces = [
    "*",
    ":",
    "-",
    "/",
    "@",
    "%",
    ",",
    ".",
    "ms",
    "s",
    "m",
    "h",
    "d",
    "w",
    "Mbps",
    "MHz",
    "ghz",
    "C",
    "e",
  ];
  const piece = fc.oneof(fc.constantFrom(...pieces), fc.nat(99999).map(String), fc.string({ maxLength: 2 }));
  return fc.array(piece, { maxLength: 12 }).map((parts) => parts.join(""));
}

test("reads any string with every parser, without an exception", () => {
  const parsers = Object.entries(normalize).filter(([name]) => name.startsWith("parse"));
  expect(parsers.length).toBeGreaterThan(30);
  fc.assert(
    fc.property(fc.oneof(fc.string(), fc.string({ unit: "binary" }), nearMisses()), (text) => {
      for (const [, parse] of parsers) {
        const value = (parse as (text: string, clock: object) => unknown)(text, clock);
        expect(value).not.toBeUndefined();
        expect(value).not.toBeNaN();
      }
    }),
    { numRuns: 2000 },
  );
});

test("reads what it would write: durations, MAC addresses, pairs", () => {
  fc.assert(
    fc.property(
      fc.nat(40_000_000),
      fc.uint8Array({ minLength: 6, maxLength: 6 }),
      fc.nat(),
      (seconds, bytes, count) => {
        const [d, h, m, s] = [86400, 3600, 60, 1].map((unit, i, units) =>
          Math.floor((i === 0 ? seconds : seconds % (units[i - 1] as number)) / unit),
        );
        expect(parseDuration(`${d}d${h}h${m}m${s}s`)).toBe(seconds);
        const octets = [...bytes].map((byte) => byte.toString(16).padStart(2, "0"));
        expect(parseMac(octets.join("-"))).toBe(octets.join(":").toUpperCase());
        expect(parsePair(`${count},${seconds}`)).toEqual([count, seconds]);
      },
    ),
  );
});
