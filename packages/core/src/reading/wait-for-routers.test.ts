import { type Simulator, startSimulator } from "@mtw/routeros-simulator";
import { expect, onTestFinished, test } from "vitest";
import { createNetwork, type NetworkOptions } from "../network.ts";
import { listDevices } from "../operations/list-devices.ts";
import { clientOf, createTestClock, smallTables } from "../testing/start-site.ts";

const live = "/interface/wifi/registration-table";

const tablesOf = (name: string, mac: string) => ({
  ...smallTables,
  "/system/identity": [{ name }],
  [live]: [{ interface: "wifi1", "mac-address": mac, uptime: "1h" }],
});

/** Two routers, one device on each, and a clock that only the test moves, unless it wants the machine's. */
async function startTwo(settings: Partial<NetworkOptions> = {}, isRealTime = false) {
  const attic = await startSimulator({ tables: tablesOf("attic", "02:00:00:AA:BB:01") });
  const cellar = await startSimulator({ tables: tablesOf("cellar", "02:00:00:AA:BB:02") });
  const clock = createTestClock();
  const routers = [attic, cellar].map(clientOf);
  const network = createNetwork({ routers, maxAgeMs: 0, ...settings }, isRealTime ? {} : clock.runtime);
  onTestFinished(async () => {
    await network.close();
    await Promise.all([attic.close(), cellar.close()]);
  });
  const ask = async () => {
    const { devices, quality, warnings } = await listDevices.run(network, { sort: "mac_address" });
    const signals = devices.map(({ router, signal_dbm }) => [router, signal_dbm]);
    return { signals, names: devices.map(({ name }) => name), quality, warnings };
  };
  return { attic, cellar, clock, ask };
}

/** Waits for the request that a router is to answer, without a guess at how long that takes. */
const asked = (simulator: Simulator, menu: string) =>
  expect.poll(() => simulator.countRequests(menu), { interval: 5 }).toBeGreaterThan(0);

const signal = (mac: string, dbm: number) => [
  { interface: "wifi1", "mac-address": mac, uptime: "1h", signal: String(dbm) },
];

test("serves the others' fresh data and a slow router's last good data after a second, as stale", async () => {
  const { attic, cellar, ask } = await startTwo({}, true);
  await ask();
  attic.setTable(live, signal("02:00:00:AA:BB:01", -40));
  cellar.addFault({ menu: live, kind: "hang" });
  expect(await ask()).toMatchObject({
    signals: [
      ["attic", -40],
      ["cellar", null],
    ],
    quality: "stale",
    warnings: [{ code: "router_slow", router: "cellar" }],
  });
});

test("waits for a router of which nothing is known yet", async () => {
  const { cellar, clock, ask } = await startTwo();
  cellar.addFault({ menu: live, kind: "delay_ms", delay_ms: 50 });
  const answer = ask();
  await asked(cellar, live);
  clock.pass(1000);
  expect((await answer).signals).toEqual([
    ["attic", null],
    ["cellar", null],
  ]);
});

test("asks a dead router once a second at most, and answers at once meanwhile", async () => {
  const { cellar, clock, ask } = await startTwo();
  await ask();
  cellar.addFault({ kind: "reset" });
  await ask();
  cellar.clearRequests();
  clock.pass(500);
  for (let count = 0; count < 20; count += 1) expect((await ask()).quality).toBe("stale");
  expect(cellar.countRequests()).toBe(0);
  clock.pass(500);
  await Promise.all(Array.from({ length: 20 }, ask));
  expect(cellar.countRequests()).toBe(1);
});

test("tries a dead router again without a question, ever more rarely, until it is back", async () => {
  const changes: unknown[] = [];
  const onFailure = ({ router, change, failed_tries }: { router: string; change: string; failed_tries: number }) =>
    changes.push([router, change, failed_tries]);
  const { cellar, clock, ask } = await startTwo({ onFailure });
  await ask();
  cellar.addFault({ kind: "reset" });
  await ask();
  cellar.clearRequests();
  for (const [index, waitMs] of [1000, 2000, 4000].entries()) {
    clock.pass(waitMs - 1);
    expect(cellar.countRequests()).toBe(index);
    clock.pass(1);
    await expect.poll(() => cellar.countRequests(), { interval: 5 }).toBe(index + 1);
    await ask();
  }
  cellar.clearFaults();
  clock.pass(8000);
  await expect
    .poll(() => changes, { interval: 5 })
    .toEqual([
      ["cellar", "started", 1],
      ["cellar", "ended", 4],
    ]);
});

test("does not wait for a router that failed the last time and of which nothing good enough is left", async () => {
  const { cellar, clock, ask } = await startTwo();
  cellar.addFault({ kind: "reset", times: 3 });
  expect((await ask()).warnings).toMatchObject([{ code: "router_unreachable", router: "127.0.0.1" }]);
  cellar.addFault({ kind: "hang" });
  cellar.clearRequests();
  clock.pass(1000);
  const answer = ask();
  await expect.poll(() => cellar.countRequests(), { interval: 5 }).toBe(1);
  clock.pass(1000);
  expect(await answer).toMatchObject({ signals: [["attic", null]], quality: "partial" });
});

test("drops the addresses of a gateway that died, a while after its devices", async () => {
  const { attic, cellar, clock, ask } = await startTwo();
  cellar.setTable("/ip/dhcp-server/lease", [
    { "mac-address": "02:00:00:AA:BB:01", "active-address": "192.168.88.77", status: "bound", comment: "Old phone" },
  ]);
  attic.setTable("/ip/dhcp-server/lease", []);
  expect((await ask()).names).toEqual(["Old phone", "02:00:00:AA:BB:02"]);
  cellar.addFault({ kind: "reset" });
  for (let minute = 0; minute < 4; minute += 1) {
    clock.pass(60_000);
    await ask();
  }
  expect((await ask()).names).toEqual(["02:00:00:AA:BB:01"]);
});
