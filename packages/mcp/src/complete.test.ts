import { expect, test } from "vitest";
import { complete } from "./complete.ts";
import { startSite, tablesWith } from "./testing/start-site.ts";

const device = { type: "ref/resource", uri: "mtw://devices/{device_id}" } as const;
const diagnose = { type: "ref/prompt", name: "diagnose_device" } as const;
const review = { type: "ref/prompt", name: "review_wifi_setup" } as const;

test.each([device, diagnose])("completes device_id of %j with names, those that begin so first", async (ref) => {
  const { context } = await startSite(tablesWith(["my-phone", "phone-2", "tv", "Phone-1"]));
  const { completion } = await complete({ ref, argument: { name: "device_id", value: "PHONE" } }, context);
  expect(completion).toEqual({ values: ["Phone-1", "phone-2", "my-phone"], total: 3, hasMore: false });
});

test("offers the MAC addresses of devices that share a name", async () => {
  const { context } = await startSite(tablesWith(["phone", "Phone"]));
  const { completion } = await complete({ ref: device, argument: { name: "device_id", value: "" } }, context);
  expect(completion.values).toEqual(["02:00:00:00:00:00", "02:00:00:00:00:01"]);
});

test("offers by the beginning of a MAC address, and by a shared name", async () => {
  const { context } = await startSite(tablesWith(["phone", "Phone", "tv"]));
  const offered = async (value: string) =>
    (await complete({ ref: device, argument: { name: "device_id", value } }, context)).completion.values;
  expect(await offered("02:00:00:00:00:02")).toEqual(["tv"]);
  expect(await offered("pho")).toEqual(["02:00:00:00:00:00", "02:00:00:00:00:01"]);
});

test("completes access points", async () => {
  const { context } = await startSite();
  const { completion } = await complete({ ref: review, argument: { name: "access_point", value: "o" } }, context);
  expect(completion.values[0]).toBe("office");
});

test("offers 100 of more and says so", async () => {
  const { context } = await startSite(tablesWith(Array.from({ length: 150 }, (_, i) => `device-${i}`)));
  const { completion } = await complete({ ref: device, argument: { name: "device_id", value: "device" } }, context);
  expect([completion.values.length, completion.total, completion.hasMore]).toEqual([100, 150, true]);
});

test("offers nothing for a number", async () => {
  const { context, simulator } = await startSite();
  const ref = { type: "ref/prompt", name: "find_weak_devices" } as const;
  const { completion } = await complete({ ref, argument: { name: "max_signal_dbm", value: "-" } }, context);
  expect(completion).toEqual({ values: [], total: 0, hasMore: false });
  expect(simulator.requests).toEqual([]);
});

test.each([
  [{ type: "ref/prompt", name: "reboot" }, "device_id"],
  [diagnose, "colour"],
  [{ type: "ref/resource", uri: "mtw://devices" }, "device_id"],
] as const)("refuses to complete %j %s", async (ref, name) => {
  const { context } = await startSite();
  await expect(complete({ ref, argument: { name, value: "" } }, context)).rejects.toMatchObject({
    code: -32602,
  });
});

test("offers nothing while no router answers", async () => {
  const { context, simulator } = await startSite(tablesWith(["one"]));
  simulator.addFault({ kind: "hang" });
  const { completion } = await complete({ ref: device, argument: { name: "device_id", value: "o" } }, context);
  expect(completion.values).toEqual([]);
});
