import { expect, test } from "vitest";
import { globalAddress, linkLocalAddress } from "./ipv6-address.ts";

test("builds both addresses from a MAC", () => {
  expect(linkLocalAddress("3C:22:FB:61:4D:07")).toBe("fe80::3e22:fbff:fe61:4d07");
  expect(globalAddress("02:00:5E:00:53:05")).toBe("2001:db8:88:0:0:5eff:fe00:5305");
});
