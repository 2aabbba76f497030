import { houseScenario } from "@mtw/routeros-simulator";
import { expect, test } from "vitest";
import { environmentOf, runTestDoctor, startRouter } from "./testing/run-test-doctor.ts";

const resource = { version: "7.24.2 (stable)", "board-name": "hAP ax^3", "architecture-name": "arm64" };

test.each([
  ["7.8 (stable)", "warn", "7.9 or newer is better"],
  ["7.0.3", "fail", "REST came with 7.1"],
  ["odd", "warn", "report it"],
] as const)("judges RouterOS %s: %s", async (version, status, todo) => {
  const { url } = await startRouter({ tables: { "/system/resource": [{ ...resource, version }] } });
  const { lines } = await runTestDoctor(environmentOf(url));
  expect(lines(status).find((line) => line.startsWith("version"))).toContain(todo);
});

test("warns of a router whose clock is wrong or not set", async () => {
  const clockLine = async (row: Record<string, string>) => {
    const { url } = await startRouter({ tables: { "/system/resource": [resource], "/system/clock": [row] } });
    const { lines } = await runTestDoctor(environmentOf(url), { now: () => Date.UTC(2026, 4, 1, 10, 0, 0) });
    return [...lines("ok"), ...lines("warn")].find((line) => line.startsWith("clock"));
  };
  const right = { date: "2026-05-01", time: "12:00:30", "gmt-offset": "+02:00" };
  expect(await clockLine(right)).toBe("clock the router's clock is 30 s fast");
  expect(await clockLine({ ...right, time: "12:00:00" })).toBe("clock the router's clock agrees");
  expect(await clockLine({ ...right, date: "may/01/2026", time: "11:58:59" })).toMatch(/is 61 s slow -> .*ntp client/);
  expect(await clockLine({ ...right, date: "jan/02/1970" })).toMatch(/clock is not set: jan\/02\/1970 12:00:30 -> /);
  expect(await clockLine({})).toMatch(/not set/);
});

test("warns of tables that are slow, and of values that it can't read, which it does not show", async () => {
  const lease = { "mac-address": "A4:77:33:10:20:30", "last-seen": "anna-was-here" };
  const tables = { "/system/resource": [resource], "/ip/dhcp-server/lease": [lease], "/ip/arp": [] };
  const router = await startRouter({ tables });
  router.addFault({ menu: "/ip/arp", kind: "delay_ms", delay_ms: 40 });
  const { code, out, lines } = await runTestDoctor(environmentOf(router.url), { slowMs: 30 });
  expect(lines("warn")).toEqual(
    expect.arrayContaining([
      expect.stringMatching(/^table \/ip\/arp: 0 rows in \d+ ms: slow -> look at the router's CPU load/),
      expect.stringMatching(/lease: 1 row in \d+ ms, but could not read last_seen_seconds of 1 row -> report it/),
    ]),
  );
  expect([code, out.includes("anna")]).toEqual([1, false]);
});

test("explains menus that are missed, and lists the others in one line", async () => {
  const { url } = await startRouter({ tables: { "/system/resource": [resource] } });
  const { lines } = await runTestDoctor(environmentOf(url));
  expect(lines("warn")).toEqual(
    expect.arrayContaining([
      expect.stringMatching(/^stack no stack is in use/),
      expect.stringMatching(/^clock the router does not tell its time/),
      expect.stringMatching(/^table \/ip\/dhcp-server\/lease is not on this router: devices get no names/),
    ]),
  );
  expect(lines("ok").at(-1)).toMatch(/^table not on this router: .*\/ipv6\/neighbor/);
});

test("tells a stack that answers and is not used from one that fails", async () => {
  const wifi = { "/interface/wifi": [], "/interface/wifi/registration-table": [] };
  const wireless = { "/interface/wireless": [], "/interface/wireless/registration-table": [] };
  const router = await startRouter({ tables: { "/system/resource": [resource], ...wifi, ...wireless } });
  router.addFault({ menu: "/interface/wireless/registration-table", kind: "rows_of", rows_of: "/system/resource" });
  router.addFault({ menu: "/interface/wireless", kind: "status", status: 500, detail: "odd" });
  const { lines } = await runTestDoctor(environmentOf(router.url));
  expect(lines("ok")).toContain("stack wifi: its menus answer, but it has no interfaces: not in use");
  expect(lines("fail")).toEqual([
    "stack /interface/wireless/registration-table: an object where a list belongs -> ask again; if it stays so, report it with --dump",
    expect.stringMatching(/^stack \/interface\/wireless: Router .*odd/),
  ]);
});

test("refuses the rows of another menu, as the product does, and asks about none of them", async () => {
  const names = [{ name: "nas.lan", address: "192.168.88.2", ttl: "1d" }];
  const wireless = { "/interface/wireless": [], "/interface/wireless/registration-table": [] };
  const monitor = { "/interface/wireless/monitor": [] };
  const tables = { ...houseScenario()(Date.now()), ...wireless, ...monitor, "/ip/dns/static": names };
  const router = await startRouter({ tables });
  const rowsOf = (menu: string, rows_of: string) => router.addFault({ menu, kind: "rows_of", rows_of });
  rowsOf("/interface/wifi/registration-table", "/ip/arp");
  rowsOf("/interface/wireless", "/ip/dns/static");
  rowsOf("/ip/arp", "/ip/dhcp-server/lease");
  const { lines } = await runTestDoctor(environmentOf(router.url));
  expect(lines("fail")).toEqual([
    expect.stringMatching(
      /^stack \/interface\/wifi\/registration-table: the router answered with \d+ rows of which none is one of this menu -> ./,
    ),
    expect.stringMatching(/^stack \/interface\/wireless: the router answered with 1 row of which none is one of this/),
    expect.stringMatching(/^table \/ip\/arp: the router answered with \d+ rows of which none is one of this menu/),
  ]);
  expect(lines("ok").filter((line) => /^stack wi(fi|reless):/.test(line))).toEqual([]);
  expect(router.countRequests("/interface/wireless/monitor")).toBe(0);
});

test("gives up on a router that stops answering in the middle", async () => {
  const router = await startRouter();
  router.addFault({ menu: /^\/(ip|ipv6|interface)\//, kind: "hang" });
  const environment = environmentOf(router.url, { ROUTEROS_TIMEOUT_MS: "50" });
  const { code, lines } = await runTestDoctor(environment);
  expect(lines("fail").at(-1)).toMatch(/^table the router has stopped answering as it should: the other tables/);
  expect([code, router.countRequests() < 12]).toEqual([1, true]);
});

test("takes the house's own clock for right, whatever its zone", async () => {
  const now = Date.UTC(2026, 4, 1, 22, 30, 0);
  const { url } = await startRouter({ tables: houseScenario({ startedAt: now }), now: () => now });
  const { lines } = await runTestDoctor(environmentOf(url), { now: () => now });
  expect(lines("ok")).toContain("clock the router's clock agrees");
});
