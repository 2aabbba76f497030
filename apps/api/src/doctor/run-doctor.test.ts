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
