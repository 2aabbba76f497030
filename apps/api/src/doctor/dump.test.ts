import { mkdtemp, readFile, rm, stat, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { createNetwork } from "@mtw/core";
import { createRouterOsClient } from "@mtw/routeros-client";
import { houseScenario, loadTables, type SimulatorOptions } from "@mtw/routeros-simulator";
import { afterAll, beforeAll, expect, test } from "vitest";
import { legacySite } from "./testing/legacy-site.ts";
import { plantedSite, plants } from "./testing/planted-site.ts";
import { environmentOf, runTestDoctor, startRouter, testPassword } from "./testing/run-test-doctor.ts";

let folder = "";
let counter = 0;
const newPath = () => join(folder, `site-${++counter}.json`);

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), "mtw-dump-"));
});
afterAll(() => rm(folder, { recursive: true }));

/** Dumps a site, and returns the text of the file and where it is. */
async function dump(url: string) {
  const path = newPath();
  const run = await runTestDoctor(environmentOf(url), { words: ["--dump", path] });
  return { path, run, text: await readFile(path, "utf8") };
}

/** What the product makes of a site: devices, interfaces and access points, without what depends on when it is read. */
async function joined(options: SimulatorOptions) {
  const { url } = await startRouter(options);
  const client = createRouterOsClient({ url, username: "reader", password: testPassword });
  const network = createNetwork({ routers: [{ client, name: "site" }] });
  const { devices, interfaces, access_points, quality, warnings } = await network.snapshot();
  await network.close();
  const address = new URL(url).hostname;
  return {
    devices: devices.map(({ connected_at: _, ipv6_addresses, ...device }) => ({
      ...device,
      // Stand-ins sort in another order.
      ipv6_count: ipv6_addresses.length,
    })),
    interfaces,
    access_points,
    quality,
    warning_count: warnings.length,
    address,
  };
}

/** Walks two values of the same shape and notes which text stands for which; all else must be equal. */
function pairTexts(before: unknown, after: unknown, pairs: [string, string][] = []): [string, string][] {
  if (typeof before === "string" && typeof after === "string") pairs.push([before, after]);
  else if (typeof before === "object" && before !== null && typeof after === "object" && after !== null) {
    expect(Object.keys(after)).toEqual(Object.keys(before));
    for (const [key, value] of Object.entries(before)) pairTexts(value, (after as typeof before)[key as never], pairs);
  } else expect(after).toEqual(before);
  return pairs;
}

/** Equal texts have equal stand-ins, different ones different ones. */
function expectOneToOne(pairs: readonly (readonly [string, string])[]): void {
  const there = new Map(pairs);
  const back = new Map(pairs.map(([before, after]) => [after, before]));
  for (const [before, after] of pairs) {
    expect([before, there.get(before)]).toEqual([before, after]);
    expect([after, back.get(after)]).toEqual([after, before]);
  }
}

/** Facts that nobody is known by; they must come through as they are. */
const facts = /^(name_source|ip_source|stack|band|wifi_standard|auth_type|model|version|state|quality)$/;

function factsOf(value: unknown, key = ""): unknown[] {
  if (typeof value === "object" && value !== null)
    return Object.entries(value).flatMap(([name, one]) => factsOf(one, name));
  return facts.test(key) ? [[key, value]] : [];
}

const now = Date.UTC(2026, 4, 1, 10, 0, 0);

test.each([
  ["the house", { tables: houseScenario({ startedAt: now })(now + 3_600_000), now: () => now }],
  ["a CAPsMAN site with much to hide", { tables: plantedSite }],
  ["a legacy CAPsMAN", { tables: legacySite }],
])("the replay of %s gives the same join", async (_, options) => {
  const { url } = await startRouter(options);
  const { path } = await dump(url);
  const { tables, listMenus } = await loadTables(path);
  const [before, after] = await Promise.all([joined(options), joined({ tables, listMenus })]);
  expect(before.devices.length).toBeGreaterThan(1);
  expectOneToOne(pairTexts(before, after));
  expect(factsOf(after)).toEqual(factsOf(before));
});

test("keeps a private address that is written backwards, and not a public one", async () => {
  const { url } = await startRouter({ tables: legacySite });
  const { path } = await dump(url);
  const { devices } = await joined({ tables: (await loadTables(path)).tables });
  expect(devices.map(({ ip_address }) => ip_address)).toEqual(["192.168.83.91", "203.0.113.1"]);
});

test("holds nothing that was planted, in no spelling", async () => {
  const { url } = await startRouter({ tables: plantedSite });
  const { text, run } = await dump(url);
  const lower = text.toLowerCase();
  for (const planted of [...plants.texts, ...plants.ipAddresses, testPassword])
    expect(lower).not.toContain(planted.toLowerCase());
  const [plain, unzeroed] = [lower.replace(/[:.-]/g, ""), lower.replace(/\b0(?=[0-9a-f])/g, "")];
  for (const mac of plants.macAddresses) {
    const digits = mac.toLowerCase();
    expect(plain).not.toContain(digits.replaceAll(":", ""));
    expect(unzeroed).not.toContain(digits.replace(/\b0/g, ""));
    // As the interface id of an IPv6 address, and the three octets that tell one device from all others.
    expect(lower).not.toContain(digits.slice(9).replace(":", "").slice(0, 4));
    expect(plain).not.toContain(digits.slice(9).replaceAll(":", ""));
  }
  expect(run.out).not.toContain(testPassword);
});

test("keeps the shape of what could not be read, and facts and flags", async () => {
  const { url } = await startRouter({ tables: plantedSite });
  const { text } = await dump(url);
  const { tables } = JSON.parse(text);
  const row = tables.find(({ menu }: { menu: string }) => menu === "/interface/wifi/registration-table").rows[0];
  expect(row).toMatchObject({
    "tx-rate": "xxxxxxxx xxx xxxx",
    signal: "-51",
    "unknown-number": "42",
    uptime: "1h2m3s",
  });
  const keys = Object.keys(row);
  expect(keys.filter((key) => /pass|pin/.test(key))).toEqual([]);
  expect(tables.find(({ menu }: { menu: string }) => menu === "/interface/wireless")).toMatchObject({
    error: "no such command or directory",
  });
});

test("is for its owner alone, and is written only where there is nothing yet", async () => {
  const router = await startRouter();
  const { path, run } = await dump(router.url);
  expect(run.lines("ok").at(-1)).toMatch(new RegExp(`^dump ${path}: \\d+ rows of \\d+ tables, redacted`));
  expect((await stat(path)).mode & 0o777).toBe(0o600);
  router.clearRequests();
  await writeFile(path, "mine", { mode: 0o600 });
  for (const taken of [path, join(folder, "nowhere", "site.json")]) {
    const again = await runTestDoctor(environmentOf(router.url), { words: ["--dump", taken] });
    expect([again.code, again.out, again.error]).toEqual([
      73,
      "",
      expect.stringContaining(`--dump ${taken} can't be written`),
    ]);
  }
  expect([await readFile(path, "utf8"), router.countRequests()]).toEqual(["mine", 0]);
});

test("writes a file a router, with the same stand-ins, and tells which is which on the terminal alone", async () => {
  const [first, second] = [await startRouter({ tables: plantedSite }), await startRouter({ tables: plantedSite })];
  const broken = await startRouter();
  broken.addFault({ kind: "html" });
  const config = join(folder, "routers.json");
  const account = { username: "reader", password: testPassword };
  const routers = [first, second, broken].map(({ url }, index) => ({ ...account, url, name: `Secret ${index}` }));
  await writeFile(config, JSON.stringify({ routers }));
  const path = newPath();
  const run = await runTestDoctor({ MTW_CONFIG: config }, { words: ["--dump", path] });
  const texts = await Promise.all([1, 2].map((number) => readFile(path.replace(".json", `.${number}.json`), "utf8")));
  const [one, two] = texts.map((text) => text.replace(/"read_seconds": .*/g, ""));
  expect(one).toBe(two);
  expect(one).not.toContain("Secret");
  expect(run.lines("warn")).toContainEqual(expect.stringMatching(/^dump nothing was read/));
  expect(run.out).toMatch(/router Secret 1 [\s\S]*dump +\S+\.2\.json[\s\S]*router Secret 2/);
});

test("notes tables that failed, and serves a singleton as the list that it was", async () => {
  const router = await startRouter({ tables: plantedSite, listMenus: ["/system/identity"] });
  router.addFault({ menu: "/ip/arp", kind: "status", status: 500, detail: "odd" });
  router.addFault({ menu: "/ip/dns/static", kind: "invalid_utf8" });
  const { path, text } = await dump(router.url);
  const { tables } = JSON.parse(text);
  const of = (menu: string) => tables.find((table: { menu: string }) => table.menu === menu);
  expect(of("/ip/arp")).toMatchObject({ error: "not read", failed: "router_error" });
  expect(of("/ip/dns/static")).toMatchObject({ is_charset_guessed: true });
  expect(of("/system/identity")).toMatchObject({ rest_body: "list" });
  expect((await loadTables(path)).listMenus).toEqual(["/system/identity"]);
});
