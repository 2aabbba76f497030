import { rm, writeFile } from "node:fs/promises";
import { createServer } from "node:net";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { houseScenario } from "@mtw/routeros-simulator";
import { expect, onTestFinished, test, vi } from "vitest";
import { environmentOf, runTestDoctor, startRouter, testPassword } from "./testing/run-test-doctor.ts";

test("says that all is well, one line a check, and ends with 0", async () => {
  const { url } = await startRouter();
  const { code, out, error, lines } = await runTestDoctor(environmentOf(url));
  expect([lines("fail"), lines("warn"), error, code]).toEqual([[], [], "", 0]);
  expect(out).toContain(`router ${new URL(url).host}  ${url}\n`);
  expect(lines("ok")).toEqual(
    expect.arrayContaining([
      "name 127.0.0.1 is an address, there is nothing to look up",
      expect.stringMatching(/^tcp port \d+ answers after \d+ ms$/),
      "tls plain http, which stays on this machine",
      expect.stringMatching(/^http RouterOS REST answers after \d+ ms$/),
      "credentials user name and password are right, and the group has rest-api",
      "policies the group has api and read",
      "version RouterOS 7.24.2 on RB5009UG+S+ (arm64)",
      expect.stringMatching(/^stack wifi: 27 devices in \d+ ms, \d+ interfaces in \d+ ms$/),
      "stack not on this router: wifiwave2, wireless, capsman",
      expect.stringMatching(/^clock the router's clock /),
      expect.stringMatching(/^table \/ip\/dhcp-server\/lease: \d+ rows in \d+ ms$/),
    ]),
  );
  expect(out).toMatch(/\nAll is well \(\d+ checks\)\.\n$/);
});

test("asks for no secret, and only for what the product reads", async () => {
  const router = await startRouter();
  await runTestDoctor(environmentOf(router.url));
  for (const { path, method, query } of router.requests) {
    const isWhole = path.endsWith("/registration-table") || method === "POST";
    expect([path, query[".proplist"] === undefined]).toEqual([path, isWhole]);
    expect(query[".proplist"] ?? "").not.toMatch(/passphrase|password|secret/);
  }
  expect(router.maxInFlight).toBe(1);
});

test("names a host that leads nowhere, and looks no further", async () => {
  const lookUp = () => Promise.reject(Object.assign(new Error("x"), { code: "ENOTFOUND" }));
  const { code, out, lines } = await runTestDoctor(environmentOf("https://router.invalid"), { lookUp });
  expect(lines("fail")).toEqual([expect.stringMatching(/^name router\.invalid leads to no address \(ENOTFOUND\) -> /)]);
  expect([code, lines("ok"), out.includes("Not all is well: 1 failed")]).toEqual([1, [], true]);
});

test("does not wait for a lookup longer than for anything else", async () => {
  const environment = environmentOf("https://router.invalid", { ROUTEROS_TIMEOUT_MS: "20" });
  const { lines } = await runTestDoctor(environment, { lookUp: () => new Promise(() => {}) });
  expect(lines("fail")[0]).toContain("ETIMEDOUT");
});

test("says how to open a port that is closed", async () => {
  const router = await startRouter();
  await router.close();
  const { lines } = await runTestDoctor(environmentOf(router.url.replace("127.0.0.1", "localhost")));
  expect(lines("ok")).toEqual(["name localhost is 127.0.0.1"]);
  expect(lines("fail")).toEqual([
    expect.stringMatching(/^tcp port \d+ refuses connections -> on the router: \/ip service enable www;/),
  ]);
});

test("tells a web page from REST", async () => {
  const router = await startRouter();
  router.addFault({ kind: "html" });
  const { code, lines } = await runTestDoctor(environmentOf(router.url));
  expect(lines("fail")).toEqual([
    expect.stringMatching(/^http port \d+ answers with a web page: .*-> RouterOS older than 7\.1/),
  ]);
  expect(code).toBe(1);
});

test("tells another REST service from RouterOS", async () => {
  const { url } = await startRouter({ tables: { "/system/resource": [{ hello: "world" }] } });
  expect((await runTestDoctor(environmentOf(url))).lines("fail")).toEqual([
    expect.stringMatching(/^http something answers like REST/),
  ]);
});

test("asks twice with a wrong password, not at once, and says both things that 401 can mean", async () => {
  const router = await startRouter({ password: "another-one" });
  const sleep = vi.fn(async () => {});
  const { lines, out } = await runTestDoctor(environmentOf(router.url), { sleep });
  expect(lines("fail")).toEqual([expect.stringMatching(/^credentials .*password is wrong, or .*rest-api -> /)]);
  expect(router.countRequests()).toBe(2);
  expect(sleep.mock.calls).toEqual([[1500, expect.any(AbortSignal)]]);
  expect(out).not.toContain(testPassword);
});

test.each([
  ["401", { kind: "status", status: 401, times: 1 }],
  ["500", { kind: "status", status: 500, detail: "odd", times: 2 }],
  ["reset", { kind: "reset", times: 2 }],
] as const)("believes no stray %s, at the first table or at a later one", async (_, fault) => {
  for (const menu of [undefined, "/interface/wifi", "/system/clock", "/ip/arp"]) {
    const router = await startRouter();
    router.addFault({ ...fault, menu });
    const { code, lines } = await runTestDoctor(environmentOf(router.url));
    expect([menu, lines("fail"), lines("warn"), code]).toEqual([menu, [], [], 0]);
  }
});

test("asks a router that refuses from some table on no more than two tables", async () => {
  const router = await startRouter();
  router.addFault({ menu: /^\/(ip|ipv6)\//, kind: "status", status: 401 });
  const { lines } = await runTestDoctor(environmentOf(router.url));
  expect(lines("fail")).toEqual([
    expect.stringMatching(/^table \/\S+: Router .* refused the credentials/),
    expect.stringMatching(/^table \/\S+: Router .* refused the credentials/),
    expect.stringMatching(/^table the router has stopped answering as it should: the other tables were not asked/),
  ]);
  expect(router.requests.filter(({ path }) => /^\/ip/.test(path))).toHaveLength(4);
});

test("leaves a 401 after a timeout to the client, which asks twice by itself", async () => {
  const router = await startRouter();
  router.addFault({ menu: "/ip/dhcp-server/lease", kind: "hang" });
  router.addFault({ menu: "/ip/arp", kind: "status", status: 401 });
  const environment = environmentOf(router.url, { ROUTEROS_TIMEOUT_MS: "50" });
  const { lines } = await runTestDoctor(environment, { quietMs: 6000 });
  expect(lines("fail").map((line) => line.split(" ", 2))).toEqual([
    ["table", "/ip/dhcp-server/lease:"],
    ["table", "/ip/arp:"],
    ["table", "the"],
  ]);
  expect(router.countRequests("/ip/arp")).toBe(2);
});

test("takes its own pauses neither for the router's slowness nor for a wrong clock", async () => {
  let skippedMs = 0;
  const sleep = async (milliseconds: number) => {
    skippedMs += milliseconds;
  };
  for (const menu of ["/ip/dhcp-server/lease", "/interface/wifi/registration-table", "/caps-man/interface"]) {
    const startedAt = Date.now();
    const now = () => Date.now() + skippedMs;
    const router = await startRouter({ tables: houseScenario({ startedAt }), now });
    router.addFault({ menu, kind: "hang", times: 1 });
    const environment = environmentOf(router.url, { ROUTEROS_TIMEOUT_MS: "300" });
    const { lines } = await runTestDoctor(environment, { now, sleep, quietMs: 600_000, slowMs: 250 });
    expect([menu, lines("warn")]).toEqual([menu, []]);
    expect(skippedMs).toBeGreaterThan(590_000);
    skippedMs = 0;
  }
});

test.each([
  ["std failure: not allowed (9)", "policies the user's group lacks the policy api"],
  ["not enough permissions (9)", "policies the user's group lacks the policy read"],
])("reads 500 %j as %j", async (detail, line) => {
  const router = await startRouter();
  router.addFault({ kind: "status", status: 500, detail });
  const { lines } = await runTestDoctor(environmentOf(router.url));
  expect(lines("fail")).toEqual([expect.stringContaining(`${line} -> on the router: /user group print`)]);
  expect(lines("ok").at(-1)).toMatch(/^credentials /);
});

test("reads 403 as an address that is not admitted, and other refusals as what they say", async () => {
  const router = await startRouter();
  router.addFault({ kind: "status", status: 403, times: 1 });
  expect((await runTestDoctor(environmentOf(router.url))).lines("fail")[0]).toMatch(
    /^policies RouterOS refuses this machine/,
  );
  router.addFault({ kind: "status", status: 503, detail: "busy" });
  expect((await runTestDoctor(environmentOf(router.url))).lines("fail")[0]).toMatch(
    /^http Router .* \(HTTP 503\): busy/,
  );
});

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

test("checks several routers, writes them one after the other, and finds one by its name", async () => {
  const { url } = await startRouter();
  const helper = await startRouter({ tables: { "/system/resource": [resource] } });
  const path = join(tmpdir(), `mtw-doctor-${process.pid}.json`);
  const router = { username: "reader", password: testPassword };
  const routers = [
    { ...router, name: "gate\u001b[31mway", url },
    { ...router, url: helper.url.replace("//", `//reader:${testPassword}@`) },
  ];
  await writeFile(path, JSON.stringify({ routers }));
  onTestFinished(() => rm(path));
  const both = await runTestDoctor({ MTW_CONFIG: path });
  expect(both.out.match(/^router .*$/gm)).toEqual([
    `router gate [31mway  ${url}`,
    `router ${new URL(helper.url).host}  ${helper.url}`,
  ]);
  expect(both.lines("ok")).toContainEqual(expect.stringMatching(/^stack no stack is in use.*helps with addresses/));
  expect(both.out).not.toContain(testPassword);
  const one = await runTestDoctor({ MTW_CONFIG: path }, { words: ["--router", new URL(helper.url).host] });
  expect(one.out.match(/^router .*$/gm)).toHaveLength(1);
  const none = await runTestDoctor({ MTW_CONFIG: path }, { words: ["--router", "attic"] });
  expect([none.code, none.error]).toEqual([64, expect.stringContaining("there is no router attic; there is gate")]);
});

test("writes JSON lines when it is asked to", async () => {
  const router = await startRouter();
  router.addFault({ kind: "html" });
  const { out } = await runTestDoctor(environmentOf(router.url), { words: ["--json"] });
  const lines = out
    .trimEnd()
    .split("\n")
    .map((line) => JSON.parse(line));
  expect(lines.at(-1)).toEqual({
    router: new URL(router.url).host,
    status: "fail",
    check: "http",
    found: expect.stringContaining("web page"),
    todo: expect.stringContaining("7.1"),
  });
});

test("colours the status alone", async () => {
  const { url } = await startRouter();
  const { out } = await runTestDoctor(environmentOf(url), { paint: (status, text) => `<${status}>${text}</>` });
  expect(out).toContain("<ok>ok  </>  name ");
});

test("needs no API key, and lists everything that is wrong with the rest", async () => {
  const { code, out, error } = await runTestDoctor({ ROUTEROS_TIMEOUT_MS: "x", ROUTEROS_PASSWORD: testPassword });
  expect([code, out]).toEqual([78, ""]);
  expect(error.trimEnd().split("\n")).toEqual([
    expect.stringMatching(/^ROUTEROS_TIMEOUT_MS: /),
    expect.stringMatching(/^ROUTEROS_URL: /),
    expect.stringMatching(/^ROUTEROS_USERNAME: /),
  ]);
  expect(error).not.toContain(testPassword);
});

test("explains itself, and refuses what it does not know", async () => {
  const help = await runTestDoctor({}, { words: ["--help"] });
  expect([help.code, help.error]).toEqual([0, ""]);
  expect(help.out).toMatch(/--dump FILE[\s\S]*ROUTEROS_URL[\s\S]*ROUTEROS_TIMEOUT_MS .*default 10000/);
  expect(help.out).not.toContain("API_KEY");
  expect(await runTestDoctor({}, { words: ["--version"] })).toMatchObject({
    code: 0,
    out: expect.stringMatching(/^\d+\.\d+\.\d+\S*\n$/),
  });
  for (const words of [["--verbose"], ["house"], ["--dump"], ["--dump="]]) {
    expect(await runTestDoctor({}, { words })).toMatchObject({ code: 64, out: "" });
  }
});

test("ends at once with 130 when it is stopped, also while a router is silent", async () => {
  const silent = createServer(() => {});
  await new Promise<void>((resolve) => silent.listen(0, "127.0.0.1", resolve));
  onTestFinished(() => void silent.close());
  const address = silent.address();
  const port = typeof address === "object" ? address?.port : null;
  for (const scheme of ["http", "https"]) {
    const connected = new Promise<void>((resolve) =>
      silent.once("connection", () => silent.once("connection", () => resolve())),
    );
    const environment = environmentOf(`${scheme}://127.0.0.1:${port}`, { ROUTEROS_TIMEOUT_MS: "60000" });
    const { code, out } = await runTestDoctor(environment, { untilStopped: () => connected });
    expect([code, out.includes("well")]).toEqual([130, false]);
  }
});

test("takes the house's own clock for right, whatever its zone", async () => {
  const now = Date.UTC(2026, 4, 1, 22, 30, 0);
  const { url } = await startRouter({ tables: houseScenario({ startedAt: now }), now: () => now });
  const { lines } = await runTestDoctor(environmentOf(url), { now: () => now });
  expect(lines("ok")).toContain("clock the router's clock agrees");
});
