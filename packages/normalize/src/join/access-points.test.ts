import { expect, test } from "vitest";
import { joinSite, type SiteRows } from "../testing/join-site.ts";

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
    { name: "hall", router: "hall", is_local: true, state: "ok", interfaces: ["hall-5g", "wifi1"] },
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

test("lets a box's own view lead in whatever order the routers come, and fills it with its controller's", () => {
  const controller = {
    name: "a-controller",
    remoteCaps: [{ identity: "hall", "base-mac": "02:00:00:0A:1B:2C", "board-name": "cAP", state: "Ok", uptime: "1d" }],
    interfaces: [{ name: "hall-5g", cap: "hall@02:00:00:0A:1B:2C%*1", "radio-mac": "02:00:00:0A:1B:2E" }],
  };
  const itself = {
    name: "z-hall",
    identity: null,
    ethernet: [{ "orig-mac-address": "02:00:00:0A:1B:2C" }],
    interfaces: [radio],
  };
  const own = { name: "z-hall", router: "z-hall", is_local: true, identity: "hall", model: "RB5009UG+S+" };
  expect(joinSite(controller, itself).access_points).toMatchObject([own]);
  expect(joinSite(itself, controller).access_points).toMatchObject([own]);
});

test("takes a CAP that two controllers list from the one that is connected with it, else from the first by name", () => {
  const controller = (name: string, state: string, version: string) => ({
    name,
    remoteCaps: [{ identity: "hall", "base-mac": "02:00:00:0A:1B:2C", state, version }],
  });
  const left = controller("a", "Failed", "7.23");
  const joined = controller("b", "Ok", "7.24");
  expect(joinSite(left, joined).access_points).toMatchObject([{ router: "b", state: "ok", version: "7.24" }]);
  expect(joinSite(joined, left).access_points).toMatchObject([{ router: "b", state: "ok", version: "7.24" }]);
  const both = [controller("a", "Ok", "7.23"), joined] as const;
  expect(joinSite(...both).access_points).toMatchObject([{ router: "a", state: "ok" }]);
});

test("tells access points of one identity apart where addresses do not", () => {
  const site = joinSite(
    { name: "a", identity: "MikroTik", interfaces: [radio] },
    { name: "b", identity: "MikroTik", interfaces: [radio], remoteCaps: [{ identity: "MikroTik" }] },
  );
  expect(site.access_points.map(({ name }) => name)).toEqual([
    "MikroTik 192.168.88.1 router a",
    "MikroTik 192.168.88.1 router b",
    "MikroTik b MikroTik@",
  ]);
});

test("takes a CAP whose base MAC address is another port's of a configured router for that router", () => {
  const controller = {
    name: "a",
    remoteCaps: [{ identity: "hall", "base-mac": "02:00:00:0A:1B:2D", state: "Ok", version: "7.24" }],
  };
  const hall = {
    name: "hall",
    identity: "hall",
    ethernet: [
      { name: "sfp1", "orig-mac-address": "02:00:00:0A:1B:2C" },
      { name: "ether1", "orig-mac-address": "02:00:00:0A:1B:2D" },
    ],
    interfaces: [{ name: "wifi1", "default-name": "wifi1", "radio-mac": "02:00:00:0A:1B:30", master: "true" }],
  };
  const names = (...routers: SiteRows[]) =>
    joinSite(...routers).access_points.map(({ name, base_mac_address }) => [name, base_mac_address]);
  expect(names(controller, hall)).toEqual([["hall", "02:00:00:0A:1B:2C"]]);
  expect(names(hall, controller)).toEqual([["hall", "02:00:00:0A:1B:2C"]]);
});
