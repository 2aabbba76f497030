import { expect, test } from "vitest";
import { joinSite } from "../testing/join-site.ts";

const row = (name: string, values: Record<string, string> = {}) => ({
  interface: name,
  "mac-address": "02:00:00:AA:BB:01",
  ...values,
});
const interfaces = [{ name: "wifi1", "radio-mac": "02:00:00:0A:1B:2E", cap: "hall@02:00:00:0A:1B:2C%*41" }];

test.each([
  { signal: "-50" },
  { ssid: "Home" },
  { band: "5ghz-ax" },
  { "tx-rate": "1000000" },
  { "rx-rate": "1000000" },
])("takes a row on an unknown interface for a device when it shows %j", (fact) => {
  expect(joinSite({ interfaces, registrations: [row("new", fact)] }).devices).toHaveLength(1);
});

test("takes a row on an unknown interface without any fact of a radio for a wired host", () => {
  const counters = { bytes: "1,2", packets: "1,2", uptime: "1h", "last-activity": "1s" };
  expect(joinSite({ interfaces, registrations: [row("bridge", counters)] }).devices).toEqual([]);
});

test("takes nothing on an Ethernet port for a WiFi device, whatever the row shows", () => {
  const ethernet = [{ name: "ether1" }, { "orig-mac-address": "02:00:00:0A:1A:01" }];
  const registrations = [row("ether1", { signal: "-50", ssid: "Home" })];
  expect(joinSite({ ethernet, registrations }).devices).toEqual([]);
});

test("takes the bytes of a multi-link device's links on a CAP for null where they are zero", () => {
  const registrations = [
    row("wifi1", {
      bytes: "0,0",
      "mld-link-addresses": "02:00:00:AA:BB:11,02:00:00:AA:BB:12",
      "tx-bytes-per-link": "0,5",
      "rx-bytes-per-link": "0,0",
    }),
  ];
  const [device] = joinSite({ interfaces, registrations }).devices;
  expect(device?.tx_bytes).toBeNull();
  expect(device?.links.map((link) => [link.tx_bytes, link.rx_bytes])).toEqual([
    [null, null],
    [5, 0],
  ]);
});

test("keeps zeros on an access point that can't be told", () => {
  const [device] = joinSite({ registrations: [row("wifi1", { bytes: "0,0", signal: "-50" })] }).devices;
  expect(device).toMatchObject({ access_point: null, tx_bytes: 0, rx_bytes: 0 });
});
