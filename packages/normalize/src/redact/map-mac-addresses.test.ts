import fc from "fast-check";
import { expect, test } from "vitest";
import { isGroupAddress, isLocallyAdministered } from "../parse/mac.ts";
import { mapMacAddresses } from "./map-mac-addresses.ts";

const macAddress = fc
  .uint8Array({ minLength: 6, maxLength: 6 })
  .map((octets) => Array.from(octets, (octet) => octet.toString(16).toUpperCase().padStart(2, "0")).join(":"));

test("keeps order and the two bits, and gives different addresses to different ones", () => {
  fc.assert(
    fc.property(fc.array(macAddress, { maxLength: 60 }), (list) => {
      const mapped = mapMacAddresses(list);
      const sorted = [...new Set(list)].sort();
      const images = sorted.map((mac) => mapped.get(mac) as string);
      expect(images).toEqual([...new Set(images)].sort());
      for (const mac of sorted) {
        const image = mapped.get(mac) as string;
        expect(isGroupAddress(image)).toBe(isGroupAddress(mac));
        expect(isLocallyAdministered(image)).toBe(isLocallyAdministered(mac));
      }
    }),
  );
});

test("keeps nothing of an address but its place in the order and its two bits", () => {
  expect([...mapMacAddresses(["F4:1E:57:8A:10:22", "3C:22:FB:61:4D:07", "DA:A1:19:00:00:01"])]).toEqual([
    ["3C:22:FB:61:4D:07", "00:00:5E:53:00:01"],
    ["DA:A1:19:00:00:01", "02:00:5E:53:00:02"],
    ["F4:1E:57:8A:10:22", "04:00:5E:53:00:03"],
  ]);
});

test("has stand-ins for more addresses than fit into two octets", () => {
  const many = Array.from({ length: 70_000 }, (_, index) => `A4:77:33:${index.toString(16).padStart(6, "0")}`);
  const images = [...mapMacAddresses(many).values()];
  expect(new Set(images).size).toBe(70_000);
  expect(images).toEqual([...images].sort());
});
