import { expect, test } from "vitest";
import { lookUpVendor } from "./look-up-vendor.ts";

test.each([
  ["3C:22:FB:61:4D:07", "Apple, Inc."],
  ["3c22fb614d07", "Apple, Inc."],
  ["48:A9:8A:5B:20:15", "Routerboard.com"],
  ["02:00:00:00:00:01", null],
  ["", null],
])("the owner of %s is %s", (macAddress, owner) => {
  expect(lookUpVendor(macAddress)).toBe(owner);
});

test("a block within a block has its own owner", () => {
  expect(lookUpVendor("10:06:48:00:00:00")).not.toBe(lookUpVendor("10:06:48:10:00:00"));
});
