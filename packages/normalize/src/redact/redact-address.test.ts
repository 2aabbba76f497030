import { expect, test } from "vitest";
import { redactIp, redactMac } from "./redact-address.ts";
import { type Replacements, startCollection } from "./replacements.ts";

/** Collects everything, then redacts everything, as a redactor does. */
function redactAll(
  texts: readonly string[],
  redact: (text: string, replacements: Replacements) => string | null,
): (string | null)[] {
  const { collector, finish } = startCollection();
  for (const text of texts) redact(text, collector);
  const replacements = finish();
  return texts.map((text) => redact(text, replacements));
}

test("replaces an address the same in each spelling, and keeps none, all and masks", () => {
  expect(
    redactAll(
      ["A4:77:33:10:20:30", "a4-77-33-10-20-30", "00:00:00:00:00:00", "FF:FF:FF:FF:FF:FF", "FF:FF:FF:00:00:00"],
      redactMac,
    ),
  ).toEqual(["00:00:5E:53:00:01", "00-00-5e-53-00-01", "00:00:00:00:00:00", "FF:FF:FF:FF:FF:FF", "FF:FF:FF:00:00:00"]);
});

test("replaces public addresses and keeps private ones", () => {
  expect(redactAll(["192.168.88.2", "8.8.8.8", "1.1.1.1", "8.8.8.8", "::ffff:8.8.8.8", "anna"], redactIp)).toEqual([
    "192.168.88.2",
    "203.0.113.1",
    "203.0.113.2",
    "203.0.113.1",
    "::ffff:203.0.113.1",
    null,
  ]);
});

test("keeps which IPv6 addresses share a network, and replaces MAC addresses inside them", () => {
  const mac = "a677:33ff:fe10:2030";
  expect(
    redactAll(
      [`2a02:1234:5678:1:${mac}`, "2A02:1234:5678:1::9", "2a02:1234:5678:2::9", `fe80::${mac}`, `fd12:1:2:3:${mac}`],
      redactIp,
    ),
  ).toEqual([
    "2001:db8:0:1:200:5eff:fe53:1",
    "2001:db8:0:1::2",
    "2001:db8:0:3::2",
    "fe80::200:5eff:fe53:1",
    "fd12:1:2:3:200:5eff:fe53:1",
  ]);
  expect(redactAll(["fe80::1", "fd12:1:2:3::4", "::1", "::", "64:ff9b::808:808"], redactIp)).toEqual([
    "fe80::1",
    "fd12:1:2:3::4",
    "::1",
    "::",
    "2001:db8:0:1::2",
  ]);
});

test("replaces the end of the group that an address is asked for in, and keeps groups that everybody is in", () => {
  expect(redactAll(["ff02::1", "ff02::fb", "ff02::1:3", "ff02::1:ff10:2030"], redactIp)).toEqual([
    "ff02::1",
    "ff02::fb",
    "ff02::1:3",
    "ff02::1:ff00:1",
  ]);
});
