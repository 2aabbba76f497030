import { expect, test } from "vitest";
import { createVendorLookUp } from "./create-vendor-look-up.ts";

test("the table is loaded at the first look-up, and once", () => {
  let loads = 0;
  const lookUp = createVendorLookUp(() => {
    loads += 1;
    return { "020000": "Attic Radios\nAttic Lane 1" };
  });
  expect(loads).toBe(0);
  expect([lookUp("02:00:00:00:00:01"), lookUp("02-00-01-00-00-01")]).toEqual(["Attic Radios", null]);
  expect(loads).toBe(1);
});

test("the smallest block decides", () => {
  const table = {
    "020000": "IEEE Registration Authority",
    "0200001": "Seven",
    "020000123": "Nine",
    "020001": "Private",
  };
  const lookUp = createVendorLookUp(() => table);
  const macAddresses = ["02:00:00:12:30:00", "02:00:00:1F:00:00", "02:00:00:00:00:00", "02:00:01:00:00:00"];
  expect(macAddresses.map(lookUp)).toEqual(["Nine", "Seven", null, null]);
});
