import { expect, test } from "vitest";
import type { Row } from "../simulator-tables.ts";
import { houseScenario } from "./house.ts";
import { houseFacts } from "./house-facts.ts";

const startedAt = Date.UTC(2026, 4, 1, 8);
const MINUTE = 60_000;
const house = houseScenario({ seed: 7, startedAt });
const registrationTable = "/interface/wifi/registration-table";
const rowsAt = (menu: string, minutes = 0): readonly Row[] => house(startedAt + minutes * MINUTE)[menu] ?? [];
const byMac = (rows: readonly Row[], mac: string) => rows.filter((row) => row["mac-address"] === mac);
const pair = (text = "") => text.split(",").map(Number);

test("gives equal tables for an equal seed and time, and other ones for another seed", () => {
  const again = houseScenario({ seed: 7, startedAt })(startedAt + MINUTE);
  expect(again).toEqual(house(startedAt + MINUTE));
  expect(houseScenario({ seed: 8, startedAt })(startedAt + MINUTE)).not.toEqual(again);
});

test("holds text only, and no key twice", () => {
  const cells = Object.values(house(startedAt)).flatMap((rows) => rows.flatMap((row) => Object.values(row)));
  expect(cells.filter((cell) => typeof cell !== "string")).toEqual([]);
});

test("lacks the menus of the older stacks", () => {
  const menus = Object.keys(house(startedAt));
  expect(menus.filter((menu) => /caps-man|wireless|wifiwave2/.test(menu))).toEqual([]);
});

test.each(houseFacts)("$name is where its fact says, at any time", (fact) => {
  for (const minutes of [0, 3, 5, 600]) {
    const [row, ...others] = byMac(rowsAt(registrationTable, minutes), fact.mac_address);
    expect(others).toEqual([]);
    expect(row).toMatchObject({ interface: fact.interface, ssid: fact.ssid, authorized: "true" });
    expect(row?.band).toContain(fact.band);
    const [wifi] = rowsAt("/interface/wifi", minutes).filter(({ name }) => name === fact.interface);
    const [master = wifi] = rowsAt("/interface/wifi", minutes).filter(
      ({ name }) => name === wifi?.["master-interface"],
    );
    expect(master?.cap?.split("@")[0]).toBe(fact.access_point);
  }
});

test.each(houseFacts)("the address of $name comes from $ip_source", (fact) => {
  const leases = byMac(rowsAt("/ip/dhcp-server/lease"), fact.mac_address);
  expect(leases.map((row) => row["active-address"])).toEqual(fact.ip_source === "arp" ? [] : [fact.ip_address]);
  expect(byMac(rowsAt("/ip/arp"), fact.mac_address)).toMatchObject([{ address: fact.ip_address, complete: "true" }]);
});

test("has about 25 devices with names of every source, each MAC and address once", () => {
  expect(houseFacts).toHaveLength(24);
  expect(new Set(houseFacts.map((fact) => fact.mac_address)).size).toBe(24);
  expect(new Set(houseFacts.map((fact) => fact.ip_address)).size).toBe(24);
  const names = houseFacts.map((fact) => fact.name);
  expect(names).toEqual(expect.arrayContaining(["Mum's phone", "Garage door", "printer", "Annas-MacBook-Air"]));
  expect(houseFacts.some((fact) => fact.name === fact.mac_address)).toBe(true);
});

test("counters only grow, and signals stay near", () => {
  for (const fact of houseFacts) {
    const rows = [0, 0.1, 1, 30, 3000].map((minutes) => byMac(rowsAt(registrationTable, minutes), fact.mac_address)[0]);
    const sent = rows.map((row) => pair(row?.bytes)[0] ?? Number.NaN);
    expect(sent).toEqual([...sent].sort((left, right) => left - right));
    const signals = rows.map((row) => Number(row?.signal));
    expect(Math.max(...signals) - Math.min(...signals)).toBeLessThanOrEqual(6);
  }
});

test("uptimes grow with the time", () => {
  const uptime = (minutes: number) => rowsAt("/system/resource", minutes)[0]?.uptime;
  expect([uptime(0), uptime(10), uptime(46)]).toEqual(["3d4h14m", "3d4h24m", "3d5h"]);
});

test("Dad's phone moves every four minutes, with a new id and uptime", () => {
  const roamer = (minutes: number) => byMac(rowsAt(registrationTable, minutes), "9A:52:E7:3F:C0:6B");
  expect(roamer(1)).toMatchObject([{ interface: "living-room-5g" }]);
  expect(roamer(5)).toMatchObject([{ interface: "office-5g", uptime: "1m" }]);
  expect(roamer(9)).toMatchObject([{ interface: "living-room-5g", uptime: "1m" }]);
  expect(new Set([1, 5, 9].map((minutes) => roamer(minutes)[0]?.[".id"])).size).toBe(3);
  expect(rowsAt("/log", 5).at(-1)?.message).toContain(
    "living-room-5g(Sunnyside) roamed to 9A:52:E7:3F:C0:6B@office-5g",
  );
});

test("Noah's phone is at two access points, and the newer one heard it last", () => {
  const rows = byMac(rowsAt(registrationTable, 2), "0E:94:D3:61:7A:B8");
  expect(rows.map((row) => row.interface)).toEqual(["office-5g", "living-room-5g"]);
  expect(rows[0]?.["last-activity"]).toMatch(/^9s/);
  expect(rows[1]?.["last-activity"]).toMatch(/^\d+ms$/);
});

test("monitor counts the devices of each interface, and an empty interface does not run", () => {
  const registrations = rowsAt(registrationTable);
  for (const { name, "registered-peers": peers } of rowsAt("/interface/wifi/monitor")) {
    const count = registrations.filter((row) => row.interface === name).length;
    expect(peers).toBe(String(count));
    expect(rowsAt("/interface/wifi").find((row) => row.name === name)?.running).toBe(String(count > 0));
  }
});

test("prints passphrases to whoever asks for everything", () => {
  expect(rowsAt("/interface/wifi").every((row) => row["security.passphrase"]?.startsWith("simulated"))).toBe(true);
  expect(rowsAt("/interface/wifi/security").every((row) => row.passphrase !== undefined)).toBe(true);
});

test("most leases are bound; of the waiting ones, one names a pool and one was never used", () => {
  const bound = rowsAt("/ip/dhcp-server/lease").filter((row) => row.status === "bound");
  expect(bound.length).toBeGreaterThan(20);
  expect(rowsAt("/ip/dhcp-server/lease").filter((row) => row.status === "waiting")).toMatchObject([
    { address: "pool-home" },
    { "last-seen": "never" },
  ]);
});
