import { expect, test } from "vitest";
import { isGroupAddress, isLocallyAdministered, parseClientIdMac, parseMac } from "./mac.ts";

test.each([
  ["02:AA:BB:CC:DD:EE", "02:AA:BB:CC:DD:EE"],
  ["02:aa:bb:cc:dd:ee", "02:AA:BB:CC:DD:EE"],
  ["02-AA-BB-CC-DD-EE", "02:AA:BB:CC:DD:EE"],
  ["02aa.bbcc.ddee", "02:AA:BB:CC:DD:EE"],
  ["02AABBCCDDEE", "02:AA:BB:CC:DD:EE"],
  ["02:AA-BB:CC:DD:EE", null],
  ["xx:xx:xx:xx:xx:xx", null],
  ["02:AA:BB:CC:DD", null],
  ["", null],
])("reads the MAC address %j as %j", (text, value) => expect(parseMac(text)).toBe(value));

test("tells random and group addresses by their bits", () => {
  expect([isLocallyAdministered("D6:E0:17:00:00:01"), isLocallyAdministered("00:0C:42:00:00:01")]).toEqual([
    true,
    false,
  ]);
  expect([isGroupAddress("33:33:00:00:00:01"), isGroupAddress("00:0C:42:00:00:01")]).toEqual([true, false]);
});

test.each([
  ["1:0:0:5e:0:53:1", "00:00:5E:00:53:01"],
  ["1:e0:d9:e3:c2:ed:c0", "E0:D9:E3:C2:ED:C0"],
  ["ff:12:2a:4f:5c:0:2:0:0:ab:11", null],
  ["my-printer", null],
])("reads the MAC address in the client-id %j as %j", (text, value) => expect(parseClientIdMac(text)).toBe(value));
