import { houseFacts, houseScenario, startSimulator } from "@mtw/routeros-simulator";
import { expect, onTestFinished, test } from "vitest";
import { createNetwork } from "./network.ts";
import { getSystemInfo } from "./operations/get-system-info.ts";
import { listAccessPoints } from "./operations/list-access-points.ts";
import { listDevices } from "./operations/list-devices.ts";
import { clientOf, smallTables, startSite } from "./testing/start-site.ts";

const live = "/interface/wifi/registration-table";

test("places every device of the house where the house says it is", async () => {
  const { network } = await startSite(houseScenario());
  const { devices, quality, warnings } = await listDevices.run(network);
  for (const fact of houseFacts) {
    expect(devices.find((device) => device.mac_address === fact.mac_address)).toMatchObject(fact);
  }
  expect([quality, warnings]).toEqual(["fresh", []]);
});

test("asks one request for each refresh once the slow tables are known", async () => {
  const { network, menusAsked } = await startSite(houseScenario());
  await listDevices.run(network);
  menusAsked();
  await listDevices.run(network);
  expect(menusAsked()).toEqual([live]);
});

test("serves a young snapshot without asking the router", async () => {
  const { network, menusAsked, pass } = await startSite(smallTables, { maxAgeMs: 2000 });
  const first = await listDevices.run(network);
  menusAsked();
  pass(1999);
  expect(await listDevices.run(network)).toBe(first);
  expect(menusAsked()).toEqual([]);
  pass(1);
  expect(await listDevices.run(network)).not.toBe(first);
  expect(menusAsked()).toEqual([live]);
});

test("shares one read of each table between overlapping questions", async () => {
  const { network, simulator } = await startSite(houseScenario());
  await Promise.all(Array.from({ length: 50 }, () => listDevices.run(network)));
  const paths = simulator.requests.map((request) => request.path);
  expect(new Set(paths).size).toBe(paths.length);
  expect(simulator.maxInFlight).toBe(1);
});

test("reads addresses, version and configuration again at their own cadence", async () => {
  const { network, menusAsked, pass } = await startSite(smallTables);
  const askedAfter = async (ms: number) => {
    pass(ms);
    menusAsked();
    await listDevices.run(network);
    return menusAsked();
  };
  await listDevices.run(network);
  expect(await askedAfter(59_999)).toEqual([live]);
  expect(await askedAfter(1)).toEqual([live, "/ip/dhcp-server/lease"]);
  expect(await askedAfter(60_000)).toEqual(["/system/resource", live, "/ip/dhcp-server/lease"]);
  expect(await askedAfter(1_200_000)).toEqual([
    "/system/resource",
    live,
    "/interface/wifi",
    "/interface/wifi/radio",
    "/system/identity",
    "/ip/dhcp-server/lease",
  ]);
});

test("costs a router at most 10 requests a minute at a refresh every 10 s, and leaves no table older than its latest age", async () => {
  const { network, menusAsked, pass } = await startSite(houseScenario({ startedAt: 0 })(0));
  await listDevices.run(network);
  menusAsked();
  const perMinute: string[][] = [];
  for (let minute = 0; minute < 40; minute += 1) {
    for (let refresh = 0; refresh < 6; refresh += 1) {
      pass(10_000);
      await listDevices.run(network);
    }
    perMinute.push(menusAsked());
  }
  expect(Math.max(...perMinute.map((menus) => menus.length))).toBeLessThanOrEqual(10);
  const countOf = (menu: string) => perMinute.flat().filter((asked) => asked === menu).length;
  expect(countOf(live)).toBe(240);
  expect(countOf("/ip/dhcp-server/lease")).toBeGreaterThanOrEqual(14);
  expect(countOf("/ip/arp")).toBeGreaterThanOrEqual(14);
  expect(countOf("/system/resource")).toBeGreaterThanOrEqual(10);
  expect(countOf("/ip/dhcp-server/lease")).toBeLessThanOrEqual(40);
  expect(countOf("/interface/wifi")).toBeGreaterThanOrEqual(2);
  expect(countOf("/interface/wifi")).toBeLessThanOrEqual(4);
});

test("watches a stack without interfaces and devices once a minute, and at each refresh once it has any", async () => {
  const { network, menusAsked, simulator, pass } = await startSite({
    ...smallTables,
    "/interface/wireless": [],
    "/interface/wireless/registration-table": [],
  });
  const legacy = "/interface/wireless/registration-table";
  await listDevices.run(network);
  menusAsked();
  pass(10_000);
  await listDevices.run(network);
  expect(menusAsked()).toEqual([live]);
  simulator.setTable("/interface/wireless", [{ name: "wlan1", ssid: "Old", mode: "ap-bridge" }]);
  simulator.setTable(legacy, [{ interface: "wlan1", "mac-address": "02:00:00:AA:BB:07", uptime: "1h" }]);
  pass(50_000);
  expect((await listDevices.run(network)).count).toBe(3);
  menusAsked();
  await listDevices.run(network);
  expect(menusAsked()).toEqual([live, legacy]);
});

test("reads everything again when the clock was set back", async () => {
  const { network, menusAsked, pass } = await startSite(smallTables, { maxAgeMs: 2000 });
  await listDevices.run(network);
  menusAsked();
  pass(-3_600_000);
  await listDevices.run(network);
  expect(menusAsked()).toContain("/ip/dhcp-server/lease");
});

test("asks for no absent menu twice, until the router has another version or starts again", async () => {
  const { network, menusAsked, simulator, pass } = await startSite(smallTables);
  await listDevices.run(network);
  expect(menusAsked()).toContain("/system/routerboard");
  pass(60_000);
  await listDevices.run(network);
  expect(menusAsked()).not.toContain("/system/routerboard");
  simulator.setTable("/system/resource", [{ version: "7.25 (stable)", uptime: "2d" }]);
  pass(120_000);
  await listDevices.run(network);
  expect(menusAsked()).toContain("/system/routerboard");
  simulator.setTable("/system/resource", [{ version: "7.25 (stable)", uptime: "10s" }]);
  pass(120_000);
  await listDevices.run(network);
  expect(menusAsked()).toContain("/system/routerboard");
});

test("never names fields on a registration table, names them on every other, and asks for no secret", async () => {
  const { network, simulator } = await startSite(houseScenario());
  await listDevices.run(network);
  await getSystemInfo.run(network);
  for (const { method, path, query } of simulator.requests) {
    const asked = query[".proplist"];
    if (path.endsWith("/registration-table")) expect(asked, path).toBeUndefined();
    else if (method === "GET") expect(asked, path).toMatch(/\.id/);
    expect(asked ?? "").not.toMatch(/pass|secret|key/);
  }
  const snapshot = await network.snapshot();
  expect(JSON.stringify(snapshot)).not.toContain("passphrase");
});

test("reads effective settings from actual-configuration before 7.15, and from profiles where it is missing", async () => {
  const old = {
    ...smallTables,
    "/system/resource": [{ version: "7.14.3 (stable)", uptime: "1d" }],
    "/interface/wifi": [
      { name: "wifi1", "default-name": "wifi1", "radio-mac": "02:00:00:0A:1B:01", configuration: "home" },
    ],
  };
  const ssidOf = async (tables: Parameters<typeof startSite>[0]) => {
    const { network } = await startSite(tables);
    return (await network.snapshot()).interfaces[0]?.ssid;
  };
  const actual = { "/interface/wifi/actual-configuration": [{ name: "wifi1", "configuration.ssid": "Actual" }] };
  const profiles = { "/interface/wifi/configuration": [{ name: "home", ssid: "Profile" }] };
  expect(await ssidOf({ ...old, ...actual, ...profiles })).toBe("Actual");
  expect(await ssidOf({ ...old, ...profiles })).toBe("Profile");
});

test("unites two routers: addresses of one serve devices of the other, a roaming device is one", async () => {
  const gateway = await startSimulator({
    tables: {
      "/system/resource": [{ version: "7.24.2", uptime: "1d" }],
      "/system/identity": [{ name: "attic" }],
      "/ip/dhcp-server/lease": [
        { "mac-address": "02:00:00:AA:BB:02", "active-address": "192.168.88.11", status: "bound" },
      ],
      [live]: [{ interface: "wifi9", "mac-address": "02:00:00:AA:BB:01", "last-activity": "10ms" }],
    },
  });
  const ap = await startSimulator({ tables: smallTables });
  const network = createNetwork({ routers: [{ client: clientOf(gateway), name: "gw" }, clientOf(ap)], maxAgeMs: 0 });
  onTestFinished(async () => {
    await network.close();
    await Promise.all([gateway.close(), ap.close()]);
  });
  const { devices } = await listDevices.run(network, { sort: "mac_address" });
  expect(devices).toMatchObject([
    { router: "gw", other_associations: [{ router: "attic", interface: "wifi1" }] },
    { router: "attic", ip_address: "192.168.88.11" },
  ]);
  gateway.addFault({ kind: "reset" });
  expect(await listAccessPoints.run(network)).toMatchObject({ quality: "stale", warnings: [{ router: "gw" }] });
});

test("tells routers of one identity apart by their host", async () => {
  const first = await startSimulator({ tables: smallTables });
  const second = await startSimulator({ tables: smallTables });
  const network = createNetwork({ routers: [clientOf(first), clientOf(second)] });
  onTestFinished(async () => {
    await network.close();
    await Promise.all([first.close(), second.close()]);
  });
  const names = (await getSystemInfo.run(network)).routers.map((router) => router.name);
  expect(new Set(names).size).toBe(2);
});

test("answers of a network without routers that it is empty", async () => {
  const network = createNetwork({ routers: [] });
  expect(await listDevices.run(network)).toMatchObject({ count: 0, quality: "fresh" });
});

test("lets no hostile text of a device or of the router through, and asks monitor by the router's own spelling", async () => {
  const hostile = "\u001b[2J\u202e\u{e0041}\n";
  const wifi = `wifi\u200b1${hostile}`;
  const { network, simulator } = await startSite({
    ...smallTables,
    "/system/identity": [{ name: `attic${hostile}` }],
    "/interface/wifi": [{ ...smallTables["/interface/wifi"][0], name: wifi, "configuration.ssid": `Home${hostile}` }],
    "/interface/wifi/monitor": [{ state: "running", channel: "5500/ax/Ceee" }],
    "/interface/wifi/radio": [{ "radio-mac": "02:00:00:0A:1B:01", interface: wifi, local: "true" }],
    [live]: smallTables[live].map((row) => ({ ...row, interface: wifi, uptime: hostile })),
    "/ip/dhcp-server/lease": [
      { "mac-address": "02:00:00:AA:BB:01", "active-address": "192.168.88.10", "host-name": "\u0000\u0007" },
      { "mac-address": "02:00:00:AA:BB:02", "active-address": "192.168.88.11", "host-name": "x".repeat(5000) },
    ],
  });
  const { failure: _, ...answer } = await network.snapshot();
  expect(JSON.stringify(answer)).not.toMatch(/\\u00|\\n|[\p{Cc}\u{200b}\u{202e}\u{e0041}]/u);
  expect(answer.devices).toMatchObject([
    { name: "02:00:00:AA:BB:01", host_name: null, interface: "wifi1[2J ", ssid: "Home[2J ", channel_mhz: 5500 },
    { name: `${"x".repeat(255)}…`, name_source: "host_name" },
  ]);
  expect(answer.warnings.map(({ message }) => message)).toEqual([
    `2 values of uptime_seconds in ${live} could not be read: such as "[2J ".`,
  ]);
  const monitor = simulator.requests.find(({ path }) => path === "/interface/wifi/monitor");
  expect(monitor?.body).toMatchObject({ numbers: wifi });
});
