import { expect, test } from "vitest";
import { joinSite } from "../testing/join-site.ts";

const radio = { name: "wifi1", "default-name": "wifi1", "radio-mac": "02:00:00:0A:1B:01" };

test("tells access points of one identity apart by the end of their base MAC address", () => {
  const site = joinSite({
    interfaces: [radio],
    identity: "MikroTik",
    ethernet: [{ "mac-address": "02:00:00:0A:1B:00" }],
    remoteCaps: [
      { identity: "MikroTik", address: "192.168.88.11", "base-mac": "02:00:00:0A:1B:2C" },
      { identity: "hall", address: "192.168.88.12", "base-mac": "02:00:00:0A:1B:3C" },
      { identity: "MikroTik", address: "192.168.88.13" },
      { address: "192.168.88.14" },
      { "base-mac": "02:00:00:0A:1B:4C" },
      { ".id": "*9" },
    ],
  });
  expect(site.access_points.map((accessPoint) => accessPoint.name)).toEqual([
    "MikroTik 0A:1B:00",
    "MikroTik 0A:1B:2C",
    "hall",
    "MikroTik 192.168.88.13",
    "192.168.88.14",
    "02:00:00:0A:1B:4C",
  ]);
});

test("shows a CAP that is also a router of its own once", () => {
  const controller = {
    name: "controller",
    remoteCaps: [{ identity: "hall", address: "192.168.88.11", "base-mac": "02:00:00:0A:1B:2C", state: "Ok" }],
    interfaces: [{ name: "hall-5g", cap: "hall@192.168.88.11", "radio-mac": "02:00:00:0A:1B:2E" }],
  };
  const itself = {
    name: "hall",
    identity: "hall",
    ethernet: [{ "orig-mac-address": "02:00:00:0A:1B:2C" }],
    interfaces: [radio],
  };
  const site = joinSite(controller, itself);
  expect(site.access_points).toMatchObject([
    { name: "hall", router: "controller", model: "RB5009UG+S+", state: "ok", interfaces: ["hall-5g", "wifi1"] },
  ]);
});

test("names a local access point after its router when the identity is unknown", () => {
  const site = joinSite({ name: "attic", identity: null, interfaces: [radio] });
  expect(site.access_points).toMatchObject([{ name: "attic", identity: null, base_mac_address: null }]);
});

test("counts a device at the access point that has it now", () => {
  const row = (name: string, idle: string) => ({
    interface: name,
    "mac-address": "02:00:00:AA:BB:01",
    "last-activity": idle,
  });
  const site = joinSite({
    interfaces: [radio, { name: "hall-5g", cap: "hall@192.168.88.11", "radio-mac": "02:00:00:0A:1B:2E" }],
    registrations: [row("wifi1", "9s"), row("hall-5g", "1s")],
  });
  expect(site.access_points.map(({ name, device_count }) => [name, device_count])).toEqual([
    ["gateway", 0],
    ["hall", 1],
  ]);
});
