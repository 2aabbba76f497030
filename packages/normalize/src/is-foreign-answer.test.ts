import { expect, test } from "vitest";
import { isForeignAnswer } from "./is-foreign-answer.ts";
import { arp } from "./tables/arp.ts";
import { dhcpLease } from "./tables/dhcp-lease.ts";
import { systemIdentity, systemResource } from "./tables/system.ts";
import { wifiInterface } from "./tables/wifi-interface.ts";
import { wifiRegistration } from "./tables/wifi-registration.ts";

const lease = {
  ".id": "*1",
  address: "192.168.88.10",
  "mac-address": "02:00:00:AA:BB:01",
  "host-name": "phone",
  server: "dhcp1",
};
const ethernet = { ".id": "*1", name: "ether1", "mac-address": "02:00:00:AA:BB:01", type: "ether", mtu: "1500" };
const arpRow = { address: "192.168.88.10", "mac-address": "02:00:00:AA:BB:01", interface: "bridge", complete: "true" };

test.each([
  ["interfaces for WiFi interfaces", wifiInterface, ethernet],
  ["ARP for devices", wifiRegistration, arpRow],
  ["leases for ARP", arp, lease],
  ["leases for what the router is", systemResource, lease],
])("tells %s by keys that the table does not know and the lack of its own", (_, table, row) => {
  expect(isForeignAnswer(table, [row, row])).toBe(true);
});

test.each([
  ["rows with their own keys and unknown ones", dhcpLease, { ...lease, "new-in-8": "1" }],
  ["rows without any optional key", wifiInterface, { ".id": "*1", name: "wifi1", "mac-address": "02:00:00:AA:BB:01" }],
  [
    "a registration row of which the plain print shows little",
    wifiRegistration,
    { interface: "wifi1", "mac-address": "02:00:00:AA:BB:01" },
  ],
])("lets %s pass", (_, table, row) => {
  expect(isForeignAnswer(table, [row])).toBe(false);
});

test("tells rows that lack what every row of the table has, whatever else they show", () => {
  expect(isForeignAnswer(wifiRegistration, [{ uptime: "1d", version: "7.24" }])).toBe(true);
  expect(isForeignAnswer(wifiRegistration, [{ interface: "wifi1", "mac-address": "xx:xx:xx:xx:xx:xx" }])).toBe(false);
});

test("tells the row of another one-row menu", () => {
  expect(isForeignAnswer(systemResource, [{ name: "attic" }])).toBe(true);
  expect(isForeignAnswer(systemResource, [{}])).toBe(false);
  expect(isForeignAnswer(systemIdentity, [{ name: "attic" }])).toBe(false);
});

test("lets an empty table pass", () => {
  expect(isForeignAnswer(arp, [])).toBe(false);
});
