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
  pass(1);
  expect(await listDevices.run(network)).toMatchObject({ count: 0, quality: "fresh" });
});
