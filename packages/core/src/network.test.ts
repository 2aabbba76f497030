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
