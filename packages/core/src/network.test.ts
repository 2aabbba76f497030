import { houseFacts, houseScenario, startSimulator } from "@mtw/routeros-simulator";
import { expect, onTestFinished, test } from "vitest";
import { createNetwork } from "./network.ts";
import { getSystemInfo } from "./operations/get-system-info.ts";
import { healthCheck } from "./operations/health-check.ts";
import { listAccessPoints } from "./operations/list-access-points.ts";
import { listDevices } from "./operations/list-devices.ts";
import { clientOf, smallTables, startSite } from "./testing/start-site.ts";

const live = "/interface/wifi/registration-table";
const addressMenus = ["/ip/dhcp-server/lease", "/ip/arp", "/ipv6/neighbor"];

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

test("reads addresses and configuration again at their own cadence", async () => {
  const { network, menusAsked, pass } = await startSite(smallTables);
  await listDevices.run(network);
  menusAsked();
  pass(30_000);
  await listDevices.run(network);
  expect(menusAsked()).toEqual([live, "/ip/dhcp-server/lease"]);
  pass(30_000);
  await listDevices.run(network);
  expect(menusAsked()).toEqual([
    "/system/resource",
    live,
    "/ip/dhcp-server/lease",
    "/interface/wifi",
    "/interface/wifi/radio",
    "/system/identity",
  ]);
});

test("asks for no absent menu twice, until the router has another version or starts again", async () => {
  const { network, menusAsked, simulator, pass } = await startSite(smallTables);
  await listDevices.run(network);
  expect(menusAsked()).toContain("/system/routerboard");
  pass(60_000);
  await listDevices.run(network);
  expect(menusAsked()).not.toContain("/system/routerboard");
  simulator.setTable("/system/resource", [{ version: "7.25 (stable)", uptime: "2d" }]);
  pass(60_000);
  await listDevices.run(network);
  expect(menusAsked()).toContain("/system/routerboard");
  simulator.setTable("/system/resource", [{ version: "7.25 (stable)", uptime: "10s" }]);
  pass(60_000);
  await listDevices.run(network);
  expect(menusAsked()).toContain("/system/routerboard");
});

test("reads addresses early for a device that has just come, and not again for one that never gets one", async () => {
  const { network, menusAsked, simulator, pass } = await startSite({
    ...smallTables,
    "/ip/arp": [],
    "/ipv6/neighbor": [],
  });
  await listDevices.run(network);
  menusAsked();
  pass(10_000);
  await listDevices.run(network);
  expect(menusAsked()).toEqual([live]);
  const newcomer = { interface: "wifi1", "mac-address": "02:00:00:AA:BB:03", uptime: "2s" };
  simulator.setTable(live, [...smallTables[live], newcomer]);
  await listDevices.run(network);
  expect(menusAsked()).toEqual([live, ...addressMenus]);
  pass(9_999);
  await listDevices.run(network);
  expect(menusAsked()).toEqual([live]);
  pass(1);
  await listDevices.run(network);
  expect(menusAsked()).toEqual([live, ...addressMenus]);
  simulator.setTable(live, [...smallTables[live], { ...newcomer, uptime: "2m" }]);
  pass(10_000);
  await listDevices.run(network);
  expect(menusAsked()).toEqual([live]);
});

test("reads the configuration early when a device is on an interface that nobody knows", async () => {
  const { network, menusAsked, simulator, pass } = await startSite(smallTables);
  await listDevices.run(network);
  menusAsked();
  pass(10_000);
  simulator.setTable("/interface/wifi", [
    ...smallTables["/interface/wifi"],
    { name: "wifi1-guest", "master-interface": "wifi1" },
  ]);
  simulator.setTable(live, [{ interface: "wifi1-guest", "mac-address": "02:00:00:AA:BB:01" }]);
  const { devices } = await listDevices.run(network);
  expect(menusAsked()).toContain("/interface/wifi");
  expect(devices[0]?.access_point).toBe("attic");
});

test("never names fields on a registration table, names them on every other, and asks for no secret", async () => {
  const { network, simulator } = await startSite(houseScenario());
  await listDevices.run(network);
  await getSystemInfo.run(network);
  for (const { method, path, query } of simulator.requests) {
    const asked = query[".proplist"];
    if (path === live) expect(asked).toBeUndefined();
    else if (method === "GET") expect(asked, path).toMatch(/\.id/);
    expect(asked ?? "").not.toMatch(/pass|secret|key/);
  }
  const snapshot = await network.snapshot();
  expect(JSON.stringify(snapshot)).not.toContain("passphrase");
});

test("serves what a failed table leaves, with a warning that names it", async () => {
  const { network, simulator } = await startSite(smallTables);
  simulator.addFault({
    menu: "/ip/dhcp-server/lease",
    kind: "status",
    status: 500,
    detail: "not enough permissions (9)",
  });
  const { devices, quality, warnings } = await listDevices.run(network);
  expect(devices).toHaveLength(2);
  expect(devices[0]?.ip_address).toBeNull();
  expect(quality).toBe("partial");
  expect(warnings).toMatchObject([{ code: "router_forbidden", router: "attic", menu: "/ip/dhcp-server/lease" }]);
  expect((await getSystemInfo.run(network)).routers[0]?.state).toBe("degraded");
});

test("takes one menu that fails while others answer for that table's failure, and leaves it alone for a while", async () => {
  const { network, simulator, menusAsked, pass } = await startSite(smallTables);
  await listDevices.run(network);
  simulator.addFault({ menu: "/ip/dhcp-server/lease", kind: "reset" });
  pass(30_000);
  const answer = await listDevices.run(network);
  expect([answer.count, answer.quality]).toEqual([2, "stale"]);
  expect(answer.warnings).toMatchObject([{ code: "router_unreachable", menu: "/ip/dhcp-server/lease" }]);
  expect((await healthCheck.run(network)).routers[0]?.state).toBe("degraded");
  menusAsked();
  await listDevices.run(network);
  expect(menusAsked()).toEqual([live]);
  pass(10_000);
  await listDevices.run(network);
  expect(menusAsked()).toEqual([live, "/ip/dhcp-server/lease"]);
});

test("serves the last good devices of a router that fails for a bounded time, then says why there are none", async () => {
  const { network, simulator, pass } = await startSite(smallTables);
  await listDevices.run(network);
  simulator.addFault({ kind: "reset" });
  pass(60_000);
  const stale = await listDevices.run(network);
  expect([stale.count, stale.quality, stale.warnings[0]?.code]).toEqual([2, "stale", "router_unreachable"]);
  pass(1000);
  await expect(listDevices.run(network)).rejects.toMatchObject({ reportedAs: "router_unreachable" });
  await expect(getSystemInfo.run(network)).rejects.toMatchObject({ reportedAs: "router_unreachable" });
  expect(await healthCheck.run(network)).toMatchObject({ status: "down", routers: [{ state: "unreachable" }] });
  simulator.clearFaults();
  expect(await listDevices.run(network)).toMatchObject({ count: 2, quality: "fresh" });
});

test.each([
  [401, undefined, "auth_failed", "router_auth_failed"],
  [500, "std failure: not allowed (9)", "auth_failed", "router_forbidden"],
])("reports %j %j as the state %j", async (status, detail, state, code) => {
  const { network, simulator } = await startSite(smallTables);
  simulator.addFault(detail ? { kind: "status", status, detail } : { kind: "status", status });
  expect(await healthCheck.run(network)).toMatchObject({ status: "down", routers: [{ state, error: { code } }] });
  await expect(listDevices.run(network)).rejects.toMatchObject({ reportedAs: code });
});

test("stops asking a router that does not answer", async () => {
  const { network, simulator, menusAsked } = await startSite(smallTables);
  simulator.addFault({ kind: "reset" });
  await expect(listDevices.run(network)).rejects.toMatchObject({ code: "router_reset" });
  expect(menusAsked()).toEqual(["/system/resource"]);
});

test("warns once of each field that could not be read, with an example", async () => {
  const rows = Array.from({ length: 3 }, (_, index) => ({
    interface: "wifi1",
    "mac-address": `02:00:00:AA:BB:0${index}`,
    signal: "loud",
  }));
  const { network } = await startSite({ ...smallTables, [live]: [...rows, { interface: "wifi1" }] });
  const { count, quality, warnings } = await listDevices.run(network);
  expect([count, quality]).toEqual([3, "fresh"]);
  expect(warnings.map((warning) => warning.message)).toEqual([
    `3 values of signal_dbm in ${live} could not be read: such as "loud".`,
    `1 value of mac_address in ${live} could not be read: it is missing.`,
  ]);
});

test("tells an empty table from a missing menu", async () => {
  const { [live]: _, ...withoutMenu } = smallTables;
  const absent = await startSite(withoutMenu);
  const empty = await startSite({ ...smallTables, [live]: [] });
  for (const { network } of [absent, empty])
    expect(await listDevices.run(network)).toMatchObject({ count: 0, quality: "fresh" });
  const stateOf = async ({ network }: typeof absent) =>
    (await healthCheck.run(network)).routers[0]?.tables.find((table) => table.menu === live)?.state;
  expect([await stateOf(absent), await stateOf(empty)]).toEqual(["absent", "ok"]);
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

const crowd = (count: number) =>
  Array.from({ length: count }, (_, index) => ({ interface: "wifi1", "mac-address": `02:00:00:AA:00:${10 + index}` }));

test("doubts a sudden loss for one reading, then believes it", async () => {
  const { network, simulator } = await startSite({ ...smallTables, [live]: crowd(10) });
  const poll = async () => {
    const { count, quality, warnings } = await listDevices.run(network);
    return [count, quality, warnings.map((warning) => warning.code)];
  };
  expect(await poll()).toEqual([10, "fresh", []]);
  simulator.setTable(live, crowd(4));
  expect(await poll()).toEqual([10, "suspect", ["sudden_loss"]]);
  expect(await poll()).toEqual([4, "fresh", []]);
  simulator.setTable(live, crowd(1));
  expect(await poll()).toEqual([1, "fresh", []]);
});

test("forgets the doubt when the devices come back", async () => {
  const { network, simulator } = await startSite({ ...smallTables, [live]: crowd(10) });
  await listDevices.run(network);
  simulator.setTable(live, []);
  expect(await listDevices.run(network)).toMatchObject({ count: 10, quality: "suspect" });
  simulator.setTable(live, crowd(10));
  expect(await listDevices.run(network)).toMatchObject({ count: 10, quality: "fresh" });
});

test("takes another menu's rows, an object or nothing for a failed read, not for an empty house", async () => {
  const { network, simulator } = await startSite(smallTables);
  await listDevices.run(network);
  simulator.addFault({ menu: live, kind: "rows_of", rows_of: "/ip/dhcp-server/lease" });
  const stale = await listDevices.run(network);
  expect([stale.count, stale.quality, stale.warnings[0]?.code]).toEqual([2, "stale", "router_bad_response"]);
  simulator.clearFaults();
  simulator.addFault({ menu: live, kind: "rows_of", rows_of: "/system/resource" });
  expect(await listDevices.run(network)).toMatchObject({ count: 2, quality: "stale" });
});

test("looks for an unknown interface once, not at every chance", async () => {
  const rows = [...smallTables[live], { interface: "nowhere", "mac-address": "02:00:00:AA:BB:01" }];
  const { network, menusAsked, pass } = await startSite({ ...smallTables, [live]: rows });
  await listDevices.run(network);
  pass(10_000);
  menusAsked();
  await listDevices.run(network);
  expect(menusAsked()).toContain("/interface/wifi");
  pass(10_000);
  await listDevices.run(network);
  expect(menusAsked()).toEqual([live]);
});
