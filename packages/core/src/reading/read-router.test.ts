import { expect, test } from "vitest";
import { listDevices } from "../operations/list-devices.ts";
import { smallTables, startSite } from "../testing/start-site.ts";
import type { FailureEvent } from "./failure-log.ts";

const live = "/interface/wifi/registration-table";
const legacy = "/interface/wireless/registration-table";

const mixed = {
  ...smallTables,
  "/interface/wireless": [{ name: "wlan1", ssid: "Old", mode: "ap-bridge" }],
  [legacy]: [{ interface: "wlan1", "mac-address": "02:00:00:BB:00:01", "signal-strength": "-51@1Mbps" }],
};

test("reads the other stacks while the registration menu of one hangs up, once it knows that the router answers", async () => {
  const { network, simulator, pass } = await startSite(mixed);
  await listDevices.run(network);
  simulator.addFault({ menu: live, kind: "reset" });
  simulator.setTable(legacy, []);
  expect((await listDevices.run(network)).warnings).toMatchObject([{ code: "router_unreachable", menu: null }]);
  pass(1000);
  const { devices, quality } = await listDevices.run(network, { sort: "mac_address" });
  expect(devices.map(({ stack }) => stack)).toEqual(["wifi", "wifi"]);
  expect(quality).toBe("stale");
});

test("tells one registration menu that hangs up from a router that is gone, and says so once", async () => {
  const events: FailureEvent[] = [];
  const { network, simulator, pass } = await startSite(smallTables, { onFailure: (event) => events.push(event) });
  await listDevices.run(network);
  simulator.addFault({ menu: live, kind: "reset" });
  for (let count = 0; count < 12; count += 1) {
    pass(10_000);
    await listDevices.run(network).catch(() => undefined);
  }
  expect(events.filter(({ menu }) => menu === live)).toHaveLength(1);
  expect(events.length).toBeLessThanOrEqual(3);
});

test("does not take a stack that shows nothing for an empty house while another can't be read", async () => {
  const { network, simulator, pass } = await startSite({ ...mixed, "/interface/wifi": [], [live]: [] });
  simulator.addFault({ menu: legacy, kind: "status", status: 500 });
  await expect(listDevices.run(network)).rejects.toMatchObject({ reportedAs: "router_error" });
  simulator.clearFaults();
  pass(10_000);
  expect((await listDevices.run(network)).count).toBe(1);
  simulator.addFault({ menu: legacy, kind: "status", status: 500 });
  pass(60_000);
  expect(await listDevices.run(network)).toMatchObject({ count: 1, quality: "stale" });
  pass(1);
  await expect(listDevices.run(network)).rejects.toMatchObject({ reportedAs: "router_error" });
});

test("says nothing of a refresh that closing cut off", async () => {
  const events: FailureEvent[] = [];
  const { network, simulator } = await startSite(smallTables, { onFailure: (event) => events.push(event) });
  simulator.addFault({ kind: "hang" });
  const answer = listDevices.run(network).catch((error: unknown) => error);
  await expect.poll(() => simulator.countRequests(), { interval: 5 }).toBe(1);
  await network.close();
  await answer;
  expect(events).toEqual([]);
});

test("believes that a registration menu with devices is gone after a minute, and not before", async () => {
  const { network, simulator, pass } = await startSite(smallTables);
  await listDevices.run(network);
  simulator.setTable(live, null);
  expect(await listDevices.run(network)).toMatchObject({ count: 2, quality: "stale" });
  pass(60_000);
  expect(await listDevices.run(network)).toMatchObject({ count: 2, quality: "stale" });
  pass(1000);
  expect(await listDevices.run(network)).toMatchObject({ count: 0, quality: "fresh" });
});

test("asks a table that goes on failing ever more rarely, and once each time", async () => {
  const { network, simulator, menusAsked, pass } = await startSite(smallTables);
  simulator.addFault({ menu: "/ip/dhcp-server/lease", kind: "status", status: 500 });
  await listDevices.run(network);
  menusAsked();
  const asked: number[] = [];
  for (let second = 10; second <= 400; second += 10) {
    pass(10_000);
    await listDevices.run(network);
    if (menusAsked().filter((menu) => menu === "/ip/dhcp-server/lease").length > 0) asked.push(second);
  }
  expect(asked).toEqual([10, 30, 70, 150, 310]);
});

test("forgets the failures of tables that it has no use for any more", async () => {
  const { network, simulator, pass } = await startSite(smallTables);
  simulator.addFault({ menu: /wireless|caps-man|wifiwave2/, kind: "rows_of", rows_of: "/ip/dhcp-server/lease" });
  expect((await listDevices.run(network)).quality).toBe("partial");
  simulator.clearFaults();
  pass(10_000);
  expect(await listDevices.run(network)).toMatchObject({ quality: "fresh", warnings: [] });
});

test("asks for absent menus once more when a router that had just started has been up for one and for five minutes", async () => {
  const legacy = "/interface/wireless/registration-table";
  const { network, simulator, menusAsked, pass } = await startSite(smallTables);
  const asked: number[] = [];
  for (let uptime = 5; uptime < 600; uptime += 10) {
    simulator.setTable("/system/resource", [{ version: "7.24.2", uptime: `${uptime}s` }]);
    await listDevices.run(network);
    if (menusAsked().includes(legacy)) asked.push(uptime);
    pass(10_000);
  }
  expect(asked).toEqual([5, 65, 305]);
});

test("reads load and memory for their own question, and nothing else while the devices are young", async () => {
  const { network, menusAsked, pass } = await startSite(smallTables, { maxAgeMs: 10_000 });
  await listDevices.run(network);
  menusAsked();
  pass(1000);
  await network.snapshot({ isSystemLive: true });
  expect(menusAsked()).toEqual(["/system/resource"]);
  const perMinute: number[] = [];
  for (let minute = 0; minute < 10; minute += 1) {
    for (let second = 0; second < 60; second += 1) {
      pass(1000);
      await Promise.all([listDevices.run(network), network.snapshot({ isSystemLive: true })]);
    }
    perMinute.push(menusAsked().length);
  }
  expect(Math.max(...perMinute)).toBeLessThanOrEqual(10);
});

test("reads at once what failed together with the router, also where every menu answered an error", async () => {
  const { network, simulator, menusAsked, pass } = await startSite(smallTables);
  simulator.addFault({ kind: "status", status: 500 });
  await expect(listDevices.run(network)).rejects.toMatchObject({ reportedAs: "router_error" });
  simulator.clearFaults();
  menusAsked();
  pass(1000);
  expect(await listDevices.run(network)).toMatchObject({ count: 2, quality: "fresh" });
  expect(menusAsked()).toEqual(expect.arrayContaining(["/system/resource", live]));
});

test("keeps addresses after a short outage in which they came due, though the budget of slow reads is spent", async () => {
  const { network, simulator, pass } = await startSite(smallTables);
  const addressAfter = async (ms: number) => {
    pass(ms);
    const { devices, quality } = await listDevices.run(network, { sort: "mac_address" });
    return [devices[0]?.ip_address, quality];
  };
  await listDevices.run(network);
  for (let count = 0; count < 3; count += 1) {
    pass(15_000);
    await network.snapshot({ isSystemLive: true });
  }
  simulator.addFault({ kind: "reset", times: 1 });
  expect(await addressAfter(15_000)).toEqual(["192.168.88.10", "stale"]);
  for (let count = 0; count < 12; count += 1) {
    pass(6000);
    await network.snapshot({ isSystemLive: true });
    expect(await addressAfter(0)).toEqual(["192.168.88.10", "fresh"]);
  }
});
