import { houseScenario } from "@mtw/routeros-simulator";
import { expect, test } from "vitest";
import * as z from "zod";
import { isQueryError, QueryError } from "../errors.ts";
import { smallTables, startSite } from "../testing/start-site.ts";
import { getDevice } from "./get-device.ts";
import { healthCheck } from "./health-check.ts";
import { listDevices } from "./list-devices.ts";
import { operations } from "./operations.ts";

test.each(Object.entries(operations))("answers %s in the shape that it publishes", async (name, operation) => {
  const { network } = await startSite(houseScenario());
  const query = name === "get_device" ? { device_id: "Mum's phone" } : {};
  const answer = await operation.run(network, query as never);
  expect(z.safeParse(operation.output, answer).error).toBeUndefined();
  expect(operation.name).toBe(name);
  expect(operation.description).toMatch(/\.$/);
  expect(z.toJSONSchema(operation.input, { io: "input" })).toHaveProperty("additionalProperties", false);
});

test.each([
  [{ name: "LAPTOP" }, 1],
  [{ mac: "02-00-00-aa" }, 2],
  [{ mac: "020000AABB01" }, 1],
  [{ mac: "0200.00aa.bb02" }, 1],
  [{ mac: "02:00:" }, 2],
  [{ interface: "wifi1" }, 2],
  [{ interface: "wifi" }, 0],
  [{ access_point: "attic", router: "attic", ssid: "Home", band: "5ghz", stack: "wifi" }, 2],
  [{ band: "2ghz" }, 0],
  [{ vlan_id: 20 }, 0],
  [{ min_signal_dbm: -50 }, 1],
  [{ max_signal_dbm: -51 }, 1],
  [{ min_signal_dbm: -70, max_signal_dbm: -50 }, 2],
] as const)("finds with %j %j devices", async (query, total) => {
  const { network } = await startSite(smallTables);
  expect((await listDevices.run(network, query)).total).toBe(total);
});

test("pages with limit and offset, and tells how many match", async () => {
  const { network } = await startSite(houseScenario());
  const all = await listDevices.run(network);
  const page = await listDevices.run(network, { limit: 5, offset: 3 });
  expect(page).toMatchObject({ count: 5, total: all.total });
  expect(page.devices.map((device) => device.id)).toEqual(all.devices.slice(3, 8).map((device) => device.id));
  expect(await listDevices.run(network, { offset: 1000 })).toMatchObject({
    count: 0,
    hint: expect.stringContaining(`Nothing is left at offset 1000: there are ${all.total}.`),
  });
});

test("sorts by any field in both directions, unknown values last", async () => {
  const rows = [
    { signal: "-70", "mac-address": "02:00:00:AA:BB:01" },
    { "mac-address": "02:00:00:AA:BB:02" },
    { signal: "-50", "mac-address": "02:00:00:AA:BB:03" },
  ].map((row) => ({ interface: "wifi1", ...row }));
  const { network } = await startSite({ ...smallTables, "/interface/wifi/registration-table": rows });
  const order = async (sort: "signal_dbm" | "-signal_dbm" | "-mac_address") =>
    (await listDevices.run(network, { sort })).devices.map((device) => device.mac_address?.slice(-1));
  expect(await order("signal_dbm")).toEqual(["1", "3", "2"]);
  expect(await order("-signal_dbm")).toEqual(["3", "1", "2"]);
  expect(await order("-mac_address")).toEqual(["3", "2", "1"]);
});

test("gives only the fields that were asked for", async () => {
  const { network } = await startSite(smallTables);
  const { devices } = await listDevices.run(network, { fields: ["name", "signal_dbm"], limit: 1 });
  expect(devices).toEqual([{ name: "02:00:00:AA:BB:02", signal_dbm: -70 }]);
});

test.each([
  [{ colour: "red" }, "invalid_query", /colour/],
  [{ limit: 0 }, "invalid_query", /limit/],
  [{ sort: "shoe_size" }, "invalid_query", /sort/],
  [{ fields: ["shoe_size"] }, "invalid_query", /fields/],
  [{ mac: "zz" }, "invalid_query", /mac/],
  [{ mac: `${"a".repeat(5000)}!` }, "invalid_query", /mac/],
  [{ router: "cellar" }, "unknown_router", /"cellar"/],
])("refuses %j with %j", async (query, code, message) => {
  const { network } = await startSite(smallTables);
  const refusal = listDevices.run(network, query as never);
  await expect(refusal).rejects.toThrow(QueryError);
  await expect(refusal).rejects.toMatchObject({ code, message: expect.stringMatching(message) });
});

test.each(["02:00:00:aa:bb:01", "02-00-00-AA-BB-01", "0200.00aa.bb01", "020000AABB01", "laptop", "LAPTOP"])(
  "gets a device by %j",
  async (device_id) => {
    const { network } = await startSite(smallTables);
    expect(await getDevice.run(network, { device_id })).toMatchObject({ id: "02:00:00:AA:BB:01", name: "Laptop" });
  },
);

test("finds a multi-link device by its links too", async () => {
  const row = {
    interface: "mld1",
    "mac-address": "02:00:00:AA:BB:01",
    band: "2ghz-be,5ghz-be",
    "mld-interfaces": "wifi1,wifi2",
    "mld-link-addresses": "02:00:00:AA:CC:01,02:00:00:AA:CC:02",
  };
  const { network } = await startSite({ ...smallTables, "/interface/wifi/registration-table": [row] });
  expect(await getDevice.run(network, { device_id: "02:00:00:aa:cc:02" })).toMatchObject({ id: "02:00:00:AA:BB:01" });
  expect((await listDevices.run(network, { mac: "020000aacc02" })).total).toBe(1);
  expect((await listDevices.run(network, { interface: "wifi2" })).total).toBe(1);
  expect((await listDevices.run(network, { interface: "wifi3" })).total).toBe(0);
});

test("cleans the names in a question as those in the answers are cleaned", async () => {
  const identity = { "/system/identity": [{ name: "tab\there" }] };
  const lease = { "mac-address": "02:00:00:AA:BB:01", status: "bound", comment: "My\tphone" };
  const { network } = await startSite({ ...smallTables, ...identity, "/ip/dhcp-server/lease": [lease] });
  const { total } = await listDevices.run(network, { access_point: "tab\there", router: "tab\there" });
  expect(total).toBe(2);
  expect((await listDevices.run(network, { name: "\u001b" })).total).toBe(0);
  expect((await listDevices.run(network, { name: "y\tph" })).total).toBe(1);
  expect((await listDevices.run(network, { ssid: "Ho\u200bme", interface: "wifi1\u0000" })).total).toBe(2);
  expect(await getDevice.run(network, { device_id: "my\tphone" })).toMatchObject({ name: "My phone" });
});

test("says which devices share a name, and when there is none", async () => {
  const lease = (mac: string) => ({ "mac-address": mac, status: "bound", comment: "Phone" });
  const leases = [lease("02:00:00:AA:BB:01"), lease("02:00:00:AA:BB:02")];
  const { network } = await startSite({ ...smallTables, "/ip/dhcp-server/lease": leases });
  const error = await getDevice.run(network, { device_id: "phone" }).catch((reason: unknown) => reason);
  expect(isQueryError(error) && [error.code, error.candidates]).toEqual([
    "ambiguous_device",
    ["02:00:00:AA:BB:01", "02:00:00:AA:BB:02"],
  ]);
  await expect(getDevice.run(network, { device_id: "02:00:00:00:00:09" })).rejects.toThrow(
    "No device with MAC address 02:00:00:00:00:09 is connected.",
  );
  await expect(getDevice.run(network, { device_id: "tv" })).rejects.toMatchObject({ code: "unknown_device" });
  expect(isQueryError(new Error("other"))).toBe(false);
});

test("what may hide behind a failing router is not called gone", async () => {
  const { network, simulator } = await startSite(smallTables, { maxStaleMs: 60_000 });
  await listDevices.run(network);
  simulator.addFault({ kind: "status", status: 500, menu: "/interface/wifi/registration-table" });
  const { hint } = await listDevices.run(network, { name: "tractor" });
  expect(hint).toMatch(
    /^Devices may be missing: reading fails of attic \(router_error\); \/health \(health_check\) says why\. None of/,
  );
  await expect(getDevice.run(network, { device_id: "tractor" })).rejects.toMatchObject({
    code: "unknown_device",
    message: expect.stringMatching(/^No connected device is named "tractor"\. Devices may be missing: /),
  });
});

test("warnings and health name a router, not its address", async () => {
  const { network, simulator, pass } = await startSite(smallTables, { maxStaleMs: 60_000 });
  await listDevices.run(network);
  await simulator.close();
  await listDevices.run(network);
  pass(2000);
  const { warnings } = await listDevices.run(network);
  const { routers } = await healthCheck.run(network);
  expect(warnings[0]?.message).toMatch(/^attic could not be reached for GET \S+: connect ECONNREFUSED\.$/);
  expect(JSON.stringify([warnings, routers])).not.toContain("127.0.0.1");
});
