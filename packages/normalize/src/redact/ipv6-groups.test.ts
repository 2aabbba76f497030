import fc from "fast-check";
import { expect, test } from "vitest";
import { parseIpv6 } from "../parse/ip.ts";
import { readIpv6Groups, writeIpv6 } from "./ipv6-groups.ts";

test.each([
  ["::", [0, 0, 0, 0, 0, 0, 0, 0]],
  ["fe80::1", [0xfe80, 0, 0, 0, 0, 0, 0, 1]],
  ["1:2:3:4:5:6:7:8", [1, 2, 3, 4, 5, 6, 7, 8]],
  ["2001:db8::", [0x2001, 0xdb8, 0, 0, 0, 0, 0, 0]],
])("takes %s apart", (address, groups) => {
  expect(readIpv6Groups(address)).toEqual(groups);
});

test.each([
  [[0, 0, 0, 0, 0, 0, 0, 0], "::"],
  [[0, 0, 0, 0, 0, 0, 0, 1], "::1"],
  [[1, 0, 0, 2, 0, 0, 0, 3], "1:0:0:2::3"],
  [[1, 0, 2, 3, 4, 5, 6, 7], "1:0:2:3:4:5:6:7"],
  [[0x2001, 0xdb8, 0, 0, 0, 0, 0, 0], "2001:db8::"],
])("writes %j as %s", (groups, address) => {
  expect(writeIpv6(groups)).toBe(address);
});

test("reads back what it wrote", () => {
  const group = fc.oneof(fc.constant(0), fc.integer({ min: 0, max: 0xffff }));
  fc.assert(
    fc.property(fc.array(group, { minLength: 8, maxLength: 8 }), (groups) => {
      const text = writeIpv6(groups);
      expect(parseIpv6(text)).toBe(text);
      expect(readIpv6Groups(text)).toEqual(groups);
    }),
  );
});
