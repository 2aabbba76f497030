import { expect, test } from "vitest";
import { listDevices } from "../operations/list-devices.ts";
import { smallTables, startSite } from "../testing/start-site.ts";

const live = "/interface/wifi/registration-table";
const addressMenus = ["/ip/dhcp-server/lease", "/ip/arp"];

test("reads addresses early for a device that has just come, and not again for one that never gets one", async () => {
  const { network, menusAsked, simulator, pass } = await startSite({
    ...smallTables,
    "/ip/arp": [],
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
