import { expect, test } from "vitest";
import { isLinkLocal, parseIp, parseIpv4, parseIpv6 } from "./ip.ts";

test.each([
  ["192.168.88.1", "192.168.88.1"],
  ["192.168.88.1/24", "192.168.88.1"],
  ["192.168.88.256", null],
  ["192.168.88", null],
  ["192.168.88.1.", null],
  ["dhcp_pool0", null],
  ["", null],
])("reads the IPv4 address %j as %j", (text, value) => expect(parseIpv4(text)).toBe(value));

test.each([
  ["FE80::1", "fe80::1"],
  ["fe80::1%bridge", "fe80::1"],
  ["2001:db8::/56", "2001:db8::"],
  ["1:2:3:4:5:6:7:8", "1:2:3:4:5:6:7:8"],
  ["1:2:3:4:5:6:7", null],
  ["1::2::3", null],
  ["g::1", null],
  ["192.168.88.1", null],
])("reads the IPv6 address %j as %j", (text, value) => expect(parseIpv6(text)).toBe(value));

test("reads addresses of either family, and knows link-local ones", () => {
  expect([parseIp("10.0.0.1"), parseIp("fe80::1"), parseIp("pool")]).toEqual(["10.0.0.1", "fe80::1", null]);
  expect([isLinkLocal("fe80::1"), isLinkLocal("2001:db8::1")]).toEqual([true, false]);
});
