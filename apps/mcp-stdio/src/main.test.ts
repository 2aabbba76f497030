import { readdirSync, readFileSync, statSync } from "node:fs";
import { Client } from "@modelcontextprotocol/sdk/client/index.js";
import { StdioClientTransport } from "@modelcontextprotocol/sdk/client/stdio.js";
import { houseScenario, startSimulator } from "@mtw/routeros-simulator";
import { expect, onTestFinished, test } from "vitest";
import { initialize, programFile, startStdio } from "./testing/start-stdio.ts";

const unreachable = { ROUTEROS_URL: "http://127.0.0.1:9", ROUTEROS_USERNAME: "reader", ROUTEROS_PASSWORD: "hush-hush" };

async function startHouse() {
  const simulator = await startSimulator({ tables: houseScenario() });
  onTestFinished(() => simulator.close());
  return { simulator, environment: { ...unreachable, ROUTEROS_URL: simulator.url } };
}

test("is one file of at most 900 kB beside the owners of MAC address blocks, and needs nothing installed", () => {
  const folder = new URL("../dist/", import.meta.url);
  expect(readdirSync(folder).filter((name) => name.endsWith(".js"))).toEqual(["main.js"]);
  expect(statSync(programFile).size).toBeLessThanOrEqual(900_000);
  const manifest = JSON.parse(readFileSync(new URL("../package.json", import.meta.url), "utf8")) as object;
  expect(manifest).not.toHaveProperty("dependencies");
});

test("answers initialize and tools/list at once, when no router is reachable and none was asked", async () => {
  const { simulator, environment } = await startHouse();
  const stdio = startStdio(environment);
  stdio.send(initialize);
  stdio.send({ id: 2, method: "tools/list" });
  expect((await stdio.answerTo(1)).result).toMatchObject({
    protocolVersion: "2025-11-25",
    serverInfo: { name: "mtw" },
  });
  expect((await stdio.answerTo(2)).result?.tools).toHaveLength(6);
  expect(simulator.requests).toEqual([]);
});

test("the SDK's client lists tools and finds a device", async () => {
  const { environment } = await startHouse();
  const client = new Client({ name: "test", version: "1" });
  await client.connect(new StdioClientTransport({ command: process.execPath, args: [programFile], env: environment }));
  onTestFinished(() => client.close());
  const { structuredContent } = await client.callTool({
    name: "get_device",
    arguments: { device_id: "Annas-MacBook-Air", detail: "full" },
  });
  expect(structuredContent).toMatchObject({ access_point: "office", ip_address: expect.any(String) });
});

test("tells the owner of a MAC address block", async () => {
  const { environment } = await startHouse();
  const client = new Client({ name: "test", version: "1" });
  await client.connect(new StdioClientTransport({ command: process.execPath, args: [programFile], env: environment }));
  onTestFinished(() => client.close());
  const { structuredContent } = await client.callTool({ name: "list_devices", arguments: { fields: ["vendor"] } });
  const { devices } = structuredContent as { devices: { vendor: string | null }[] };
  expect(devices.some(({ vendor }) => vendor !== null)).toBe(true);
});

test("answers what is under way when its input ends, then exits 0", async () => {
  const { simulator, environment } = await startHouse();
  simulator.addFault({ kind: "delay_ms", delay_ms: 100 });
  const stdio = startStdio(environment);
  stdio.send(initialize);
  stdio.send({ id: 2, method: "tools/call", params: { name: "list_devices", arguments: {} } });
  stdio.child.stdin.end();
  expect(await stdio.ended).toBe(0);
  expect((await stdio.answerTo(2)).result).toMatchObject({ structuredContent: { total: 26 } });
});

test.each(["SIGTERM", "SIGINT"] as const)("%s ends it with 0 while a router hangs", async (signal) => {
  const { simulator, environment } = await startHouse();
  simulator.addFault({ kind: "hang" });
  const stdio = startStdio(environment);
  stdio.send(initialize);
  stdio.send({ id: 2, method: "tools/call", params: { name: "list_devices", arguments: {} } });
  await expect.poll(() => simulator.requests.length).toBe(1);
  stdio.child.kill(signal);
  expect(await stdio.ended).toBe(0);
});

test("a cancelled call stops asking the router, is not answered, and does not hold the end", async () => {
  const { simulator, environment } = await startHouse();
  simulator.addFault({ kind: "hang" });
  const stdio = startStdio(environment);
  stdio.send(initialize);
  stdio.send({ id: 2, method: "tools/call", params: { name: "list_devices", arguments: {} } });
  await expect.poll(() => simulator.requests.length).toBe(1);
  stdio.send({ method: "notifications/cancelled", params: { requestId: 2 } });
  stdio.child.stdin.end();
  expect(await stdio.ended).toBe(0);
  expect(stdio.lines).toHaveLength(1);
  expect(simulator.requests).toHaveLength(1);
});

test("writes nothing but protocol to standard output, and its log without secrets to standard error", async () => {
  const stdio = startStdio({ ...unreachable, ROUTEROS_URL: "https://127.0.0.1:9", ROUTEROS_TLS_INSECURE: "true" });
  stdio.send(initialize);
  stdio.send({ id: 2, method: "tools/call", params: { name: "list_devices", arguments: {} } });
  expect((await stdio.answerTo(2)).result).toMatchObject({ isError: true });
  stdio.child.stdin.write("this is not JSON\n");
  stdio.send({ id: 3, method: "ping" });
  expect((await stdio.answerTo(3)).result).toEqual({});
  for (const line of stdio.lines) expect(JSON.parse(line)).toMatchObject({ jsonrpc: "2.0" });
  expect(
    stdio
      .errorText()
      .trim()
      .split("\n")
      .map((line) => JSON.parse(line) as object),
  ).toEqual([
    expect.objectContaining({ level: "warn", msg: expect.stringContaining("any TLS certificate") }),
    expect.objectContaining({ level: "warn", code: "router_unreachable" }),
    expect.objectContaining({ level: "warn", msg: "message not understood" }),
  ]);
  expect(stdio.errorText() + stdio.lines.join("")).not.toContain("hush-hush");
});

test("ends with 0 when its client is gone with calls under way", async () => {
  const { simulator, environment } = await startHouse();
  simulator.addFault({ kind: "delay_ms", delay_ms: 100 });
  const stdio = startStdio(environment);
  stdio.send(initialize);
  await stdio.answerTo(1);
  for (let id = 2; id < 40; id += 1) {
    stdio.send({ id, method: "tools/call", params: { name: "list_devices", arguments: { detail: "full" } } });
  }
  stdio.child.stdout.destroy();
  stdio.child.stdin.destroy();
  expect([await stdio.ended, stdio.errorText()]).toEqual([0, ""]);
});

test("ends with 0 and a reason in the log when a line does not end", async () => {
  const stdio = startStdio(unreachable);
  stdio.child.stdin.on("error", () => undefined);
  stdio.child.stdin.write("x".repeat(11 * 1024 * 1024));
  expect(await stdio.ended).toBe(0);
  expect(stdio.errorText()).toContain("message not understood");
});

test("lists every problem of the configuration on standard error and exits 78", async () => {
  const stdio = startStdio({ ROUTEROS_URL: "ftp://x", ROUTEROS_TIMEOUT_MS: "soon" });
  expect(await stdio.ended).toBe(78);
  expect(stdio.errorText()).toMatch(/^ROUTEROS_URL: /m);
  expect(stdio.errorText()).toMatch(/^ROUTEROS_TIMEOUT_MS: /m);
  expect(stdio.lines).toEqual([]);
});

test("takes an option that a desktop client left unfilled for one that is not set", async () => {
  const { environment } = await startHouse();
  const stdio = startStdio({ ...environment, ROUTEROS_TLS_FINGERPRINT: "${user_config.fingerprint}" });
  stdio.send(initialize);
  expect((await stdio.answerTo(1)).result).toMatchObject({ serverInfo: { name: "mtw" } });
});

test.each([
  [["--help"], 0, /ROUTEROS_URL/],
  [["--version"], 0, /^\d+\.\d+\.\d+$/m],
])("%j answers and exits %i", async (words, code, said) => {
  const stdio = startStdio({}, words);
  expect(await stdio.ended).toBe(code);
  expect(stdio.lines.join("\n")).toMatch(said);
});

test("refuses an unknown option with 64", async () => {
  const stdio = startStdio({}, ["--loud"]);
  expect(await stdio.ended).toBe(64);
  expect(stdio.errorText()).toContain("Try --help");
});
