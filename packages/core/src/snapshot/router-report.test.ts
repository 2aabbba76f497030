import { expect, test } from "vitest";
import { getSystemInfo } from "../operations/get-system-info.ts";
import { healthCheck } from "../operations/health-check.ts";
import { listDevices } from "../operations/list-devices.ts";
import { smallTables, startSite } from "../testing/start-site.ts";

const live = "/interface/wifi/registration-table";

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
  pass(60_000);
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
  pass(1000);
  expect(await listDevices.run(network)).toMatchObject({ count: 2, quality: "fresh" });
});

test("serves the last good records of a table that fails for a bounded time, then leaves its facts out", async () => {
  const { network, simulator, pass } = await startSite(smallTables);
  await listDevices.run(network);
  simulator.addFault({ menu: "/ip/dhcp-server/lease", kind: "status", status: 500 });
  const addressAfter = async (ms: number) => {
    pass(ms);
    const { devices, quality } = await listDevices.run(network, { sort: "mac_address" });
    return [devices[0]?.ip_address, quality];
  };
  expect(await addressAfter(60_000)).toEqual(["192.168.88.10", "stale"]);
  expect(await addressAfter(60_000)).toEqual(["192.168.88.10", "stale"]);
  expect(await addressAfter(1)).toEqual([null, "partial"]);
});

test("takes errors from every menu for the router's own failure, and stops asking", async () => {
  const { network, simulator, menusAsked } = await startSite(smallTables);
  simulator.addFault({ kind: "status", status: 500, detail: "internal error" });
  await expect(listDevices.run(network)).rejects.toMatchObject({ reportedAs: "router_error" });
  expect(menusAsked()).toHaveLength(3);
  expect((await healthCheck.run(network)).routers[0]?.state).toBe("unreachable");
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
