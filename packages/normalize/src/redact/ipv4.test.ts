import { expect, test } from "vitest";
import { inventedIpv4, isHarmlessIpv4 } from "./ipv4.ts";

test.each([
  ...["10.1.2.3", "172.16.0.1", "172.31.255.255", "192.168.88.1", "100.64.0.1", "169.254.1.1", "127.0.0.1"],
  ...["224.0.0.251", "0.0.0.0", "255.255.255.255"],
])("%s may stay", (address) => {
  expect(isHarmlessIpv4(address)).toBe(true);
});

test.each(["8.8.8.8", "172.32.0.1", "100.128.0.1", "192.0.2.1", "203.0.113.1", "11.0.0.1", "240.0.0.1", "0.0.0.1"])(
  "%s is replaced",
  (address) => {
    expect(isHarmlessIpv4(address)).toBe(false);
  },
);

test.each([
  [0, "203.0.113.1"],
  [253, "203.0.113.254"],
  [254, "198.51.100.1"],
  [508, "198.18.0.1"],
  [508 + 131_069, "198.19.255.254"],
  [508 + 131_070, "240.0.0.1"],
])("stand-in %i is %s", (index, address) => {
  expect(inventedIpv4(index)).toBe(address);
});
