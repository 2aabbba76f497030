import { expect, test } from "vitest";
import { joinSite, type SiteRows } from "../testing/join-site.ts";

type Values = Readonly<Record<string, string>>;

const mac = "02:00:00:AA:BB:01";
const wifi = (name: string, values: Values, more: SiteRows = {}): SiteRows => ({
  name,
  registrations: [{ interface: `${name}1`, "mac-address": mac, signal: "-50", ...values }],
  ...more,
});
const capsMan = (name: string, values: Values): SiteRows => ({
  name,
  stacks: { capsman: { "/caps-man/registration-table": [{ interface: `${name}1`, "mac-address": mac, ...values }] } },
});

/** The router that has the device, then those of its other associations. */
const routersOf = (...routers: SiteRows[]) => {
  const [device] = joinSite(...routers).devices;
  return [device?.router, ...(device?.other_associations.map((other) => other.router) ?? [])];
};

test("lets no row that is frozen on a dead router beat one just read", () => {
  const dead = wifi("dead", { "last-activity": "0ms", uptime: "5s" }, { staleness: 50 });
  expect(routersOf(dead, wifi("live", { "last-activity": "20s", uptime: "1h" }))).toEqual(["live", "dead"]);
  expect(routersOf(dead, wifi("live", { "last-activity": "50s", uptime: "54s" }))).toEqual(["live", "dead"]);
});

test("believes a router that is a little late where the other one has not heard the device for longer", () => {
  const late = wifi("late", { "last-activity": "0ms", uptime: "5s" }, { staleness: 10 });
  expect(routersOf(wifi("live", { "last-activity": "50s", uptime: "1h" }), late)).toEqual(["late", "live"]);
});

test("serves the times of a row as they were read", () => {
  const stale = wifi("stale", { "last-activity": "1s", uptime: "10s" }, { staleness: 50 });
  const [device] = joinSite(stale).devices;
  expect(device).toMatchObject({ idle_seconds: 1, uptime_seconds: 10, connected_at: "2026-05-01T09:59:50.000Z" });
});

test("takes the younger association where a stack does not say when it heard the device", () => {
  const old = wifi("old", { "last-activity": "9s", uptime: "1h" });
  expect(routersOf(old, capsMan("young", { uptime: "5s" }))).toEqual(["young", "old"]);
  expect(routersOf(old, capsMan("older", { uptime: "5h" }))).toEqual(["old", "older"]);
  const active = wifi("active", { "last-activity": "50ms", uptime: "3d" });
  expect(routersOf(active, old, capsMan("idle", { uptime: "2d" }))).toEqual(["active", "old", "idle"]);
});

test("lets a row just read beat a frozen one that says when it heard the device", () => {
  const dead = wifi("dead", { "last-activity": "0ms", uptime: "5s" }, { staleness: 50 });
  expect(routersOf(dead, capsMan("live", { uptime: "5h" }))).toEqual(["live", "dead"]);
  expect(routersOf(dead, capsMan("live", {}))).toEqual(["live", "dead"]);
});

test("leaves out a row that its router no longer has when another router lists the device", () => {
  const gone = wifi("gone", { "last-activity": "0ms" }, { doubted: [mac] });
  expect(routersOf(gone, wifi("here", { "last-activity": "50s" }))).toEqual(["here"]);
  expect(routersOf(gone, wifi("away", { "last-activity": "50s" }, { doubted: [mac] }))).toEqual(["gone", "away"]);
  expect(routersOf(gone)).toEqual(["gone"]);
});

test("takes what a controller and its CAP both list for one association, as the controller names it", () => {
  const cap = { identity: "hall", "base-mac": "02:00:00:0A:1B:2C", state: "Ok" };
  const controller: SiteRows = {
    name: "controller",
    remoteCaps: [cap],
    interfaces: [
      { name: "c1", cap: "hall@02:00:00:0A:1B:2C%*1", "radio-mac": "02:00:00:0A:1B:30", "configuration.ssid": "Home" },
    ],
    registrations: [{ interface: "c1", "mac-address": mac, band: "5ghz-ax", ssid: "Home", "last-activity": "3s" }],
  };
  const hall: SiteRows = {
    name: "hall",
    identity: "hall",
    ethernet: [{ name: "ether1", "orig-mac-address": "02:00:00:0A:1B:2C" }],
    interfaces: [{ name: "wifi1", "default-name": "wifi1", "radio-mac": "02:00:00:0A:1B:30", master: "true" }],
    registrations: [{ interface: "wifi1", "mac-address": mac, band: "5ghz-ax", ssid: "Before", "last-activity": "1s" }],
  };
  for (const routers of [
    [controller, hall],
    [hall, controller],
  ]) {
    expect(joinSite(...routers).devices).toMatchObject([
      { router: "controller", interface: "c1", ssid: "Home", access_point: "hall", other_associations: [] },
    ]);
  }
});

test("counts the same row of a router, a stack and an interface once, the freshest", () => {
  const row = (values: Values) => ({ interface: "wifi1", "mac-address": mac, ...values });
  const [device] = joinSite({
    registrations: [row({ "last-activity": "9s" }), row({ "last-activity": "1s" })],
    stacks: { wireless: { "/interface/wireless/registration-table": [row({ "last-activity": "5s" })] } },
  }).devices;
  expect(device).toMatchObject({
    stack: "wifi",
    idle_seconds: 1,
    other_associations: [{ stack: "wireless", idle_seconds: 5 }],
  });
});
