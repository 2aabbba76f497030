import fc from "fast-check";
import { expect, test } from "vitest";
import { parseReversedIpv4 } from "./reversed-ip.ts";

test.each([
  ["91.83.168.192", "192.168.83.91"],
  ["1.0.0.127", "127.0.0.1"],
  ["0.0.0.0", "0.0.0.0"],
  ["91.83.168", null],
  ["91.83.168.256", null],
  ["fe80::1", null],
  ["", null],
])("reads %j backwards as %j", (text, address) => {
  expect(parseReversedIpv4(text)).toBe(address);
});

test("gives the address back when read twice", () => {
  fc.assert(
    fc.property(fc.ipV4(), (address) => {
      expect(parseReversedIpv4(parseReversedIpv4(address) ?? "")).toBe(address);
    }),
  );
});
