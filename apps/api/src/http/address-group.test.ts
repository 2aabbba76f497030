import fc from "fast-check";
import { expect, test } from "vitest";
import { addressGroupOf } from "./address-group.ts";

const words = (count: number) =>
  fc.array(fc.oneof(fc.constant(0), fc.integer({ min: 0, max: 0xffff })), { minLength: count, maxLength: count });
const spelled = (parts: readonly number[]): string => parts.map((part) => part.toString(16)).join(":");

test.each([
  ["192.0.2.1", "192.0.2.1"],
  ["::ffff:192.0.2.1", "192.0.2.1"],
  ["::FFFF:c000:201", "192.0.2.1"],
  ["2001:db8:0:7::1", "2001:db8:0:7::/64"],
  ["2001:db8::1", "2001:db8:0:0::/64"],
  ["fe80::1%eth0", "fe80:0:0:0::/64"],
  ["::1", "0:0:0:0::/64"],
  ["", ""],
])("%j is counted as %j", (address, group) => {
  expect(addressGroupOf(address)).toBe(group);
});

test("the addresses of one /64 are counted together, those of two apart", () => {
  const property = fc.property(words(4), words(4), words(4), words(4), (net, host, otherHost, otherNet) => {
    const isMapped = (all: readonly number[]) => spelled(all.slice(0, 6)) === "0:0:0:0:0:ffff";
    fc.pre(![host, otherHost].some((end) => isMapped([...net, ...end])) && !isMapped([...otherNet, ...host]));
    const group = addressGroupOf(spelled([...net, ...host]));
    expect(addressGroupOf(spelled([...net, ...otherHost]))).toBe(group);
    expect(addressGroupOf(spelled([...otherNet, ...host])) === group).toBe(spelled(net) === spelled(otherNet));
  });
  fc.assert(property);
});

test("every spelling of an IPv6 address is counted as that address", () => {
  const property = fc.property(fc.ipV6(), (address) => {
    const canonical = new URL(`http://[${address}]`).hostname.slice(1, -1);
    expect(addressGroupOf(address)).toBe(addressGroupOf(canonical));
    expect(addressGroupOf(address.toUpperCase())).toBe(addressGroupOf(canonical));
  });
  fc.assert(property);
});

test("an IPv4 address is counted by itself, mapped to IPv6 or not", () => {
  const property = fc.property(fc.ipV4(), (address) => {
    expect([addressGroupOf(address), addressGroupOf(`::ffff:${address}`)]).toEqual([address, address]);
  });
  fc.assert(property);
});
