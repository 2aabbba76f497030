import { expect, test } from "vitest";
import { listDevices } from "../operations/list-devices.ts";
import { smallTables, startSite } from "../testing/start-site.ts";

const live = "/interface/wifi/registration-table";

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

test("doubts a sudden loss after a reading that failed, too", async () => {
  const { network, simulator } = await startSite({ ...smallTables, [live]: crowd(10) });
  await listDevices.run(network);
  simulator.addFault({ menu: live, kind: "html", times: 1 });
  expect(await listDevices.run(network)).toMatchObject({ count: 10, quality: "stale" });
  simulator.setTable(live, crowd(2));
  expect(await listDevices.run(network)).toMatchObject({ count: 10, quality: "suspect" });
  expect(await listDevices.run(network)).toMatchObject({ count: 2, quality: "fresh" });
});

test("counts the devices of all stacks together: half of one table can be a tenth of the router", async () => {
  const legacy = "/interface/wireless/registration-table";
  const few = Array.from({ length: 5 }, (_, index) => ({
    interface: "wlan1",
    "mac-address": `02:00:00:BB:00:0${index}`,
  }));
  const { network, simulator } = await startSite({ ...smallTables, [live]: crowd(20), [legacy]: few });
  expect(await listDevices.run(network)).toMatchObject({ count: 25 });
  simulator.setTable(legacy, []);
  expect(await listDevices.run(network)).toMatchObject({ count: 20, quality: "fresh" });
});
