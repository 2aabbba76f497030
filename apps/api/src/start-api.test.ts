import { once } from "node:events";
import { createServer, request } from "node:http";
import type { AddressInfo } from "node:net";
import { connect } from "node:net";
import { houseScenario, startSimulator } from "@mtw/routeros-simulator";
import { pino } from "pino";
import { expect, test } from "vitest";
import { startApi } from "./start-api.ts";
import { testKey } from "./testing/api-under-test.ts";
import { configOf } from "./testing/config-of.ts";

const silent = pino({ level: "silent" });
const headers = { authorization: `Bearer ${testKey}` };

test("it listens on a free port, answers, and is gone after close", async () => {
  const simulator = await startSimulator({ tables: houseScenario() });
  const api = await startApi(configOf(simulator.url), silent);
  const answer = await fetch(`${api.url}/devices?limit=1`, { headers });
  expect([answer.status, await answer.json()]).toMatchObject([200, { count: 1, devices: [{ router: "attic" }] }]);
  await api.close();
  await expect(fetch(`${api.url}/health`)).rejects.toThrow();
  await simulator.close();
});

test("while a router hangs it stops within 5 s, and running requests are told", async () => {
  const simulator = await startSimulator({ tables: houseScenario() });
  simulator.addFault({ kind: "hang" });
  const api = await startApi(configOf(simulator.url), silent);
  const running = fetch(`${api.url}/devices`, { headers });
  await expect.poll(() => simulator.countRequests()).toBe(1);
  const startedAt = performance.now();
  await api.close();
  expect(performance.now() - startedAt).toBeLessThan(4500);
  const answer = await running;
  expect([answer.status, await answer.json()]).toMatchObject([503, { code: "client_closed" }]);
  await simulator.close();
});

test("a router that hangs is answered with 504 when the time limit of one request ends", async () => {
  const simulator = await startSimulator({ tables: houseScenario() });
  simulator.addFault({ kind: "hang" });
  const api = await startApi(configOf(simulator.url, { timeoutMs: 200 }), silent);
  const startedAt = performance.now();
  const answer = await fetch(`${api.url}/devices`, { headers });
  expect([answer.status, await answer.json()]).toMatchObject([504, { code: "router_timeout" }]);
  expect(performance.now() - startedAt).toBeLessThan(2000);
  await api.close();
  await simulator.close();
});

test("a request that the router answers in time is finished during close", async () => {
  const simulator = await startSimulator({ tables: houseScenario() });
  simulator.addFault({ kind: "delay_ms", delay_ms: 300, times: 1 });
  const api = await startApi(configOf(simulator.url), silent);
  const running = fetch(`${api.url}/devices`, { headers });
  await expect.poll(() => simulator.countRequests()).toBe(1);
  await api.close();
  expect((await running).status).toBe(200);
  await simulator.close();
});

test("a Host header that is no host is answered with 400 bad_request", async () => {
  const api = await startApi(configOf("http://127.0.0.1:9"), silent);
  const answer = await new Promise<{ status: number | undefined; id: unknown }>((resolve, reject) => {
    const sent = request(`${api.url}/health`, { headers: { host: "a b" } }, (response) => {
      response.resume();
      resolve({ status: response.statusCode, id: response.headers["x-request-id"] });
    });
    sent.on("error", reject).end();
  });
  expect(answer).toEqual({ status: 400, id: expect.any(String) });
  await api.close();
});

test("a port in use is the system's error", async () => {
  const other = createServer();
  await new Promise<void>((resolve) => other.listen(0, "127.0.0.1", resolve));
  const { port } = other.address() as AddressInfo;
  await expect(startApi(configOf("http://127.0.0.1:9", { port }), silent)).rejects.toMatchObject({
    code: "EADDRINUSE",
  });
  await new Promise((resolve) => other.close(resolve));
});

test.each([
  [undefined, [/MCP_API_KEY is not set/]],
  ["fedcba9876543210", []],
])("the start says that /mcp is not served unless there is a key: %s", async (mcpApiKey, said) => {
  const lines: string[] = [];
  const logger = pino({ level: "info" }, { write: (line: string) => lines.push(line) });
  const routers = [
    { name: "attic", url: "https://127.0.0.1:9", username: "u", password: "pw", tls: { insecure: true } },
  ];
  const api = await startApi(configOf("", { mcpApiKey, routers }), logger);
  await api.close();
  expect(lines.map((line) => JSON.parse(line))).toEqual([
    expect.objectContaining({ level: 40, router: "attic" }),
    ...said.map((reason) => expect.objectContaining({ level: 30, msg: expect.stringMatching(reason) })),
    expect.objectContaining({ msg: "listening", url: api.url }),
  ]);
});

test("a connection on which nothing was asked does not hold up the stop", async () => {
  const api = await startApi(configOf("http://127.0.0.1:9", {}), pino({ level: "silent" }));
  const socket = connect(Number(new URL(api.url).port), "127.0.0.1");
  await once(socket, "connect");
  const startedAt = performance.now();
  await Promise.all([api.close(), once(socket, "close")]);
  expect(performance.now() - startedAt).toBeLessThan(1500);
});

test.each(["GET", "POST"])("%s /mcp without MCP_API_KEY says what to set", async (method) => {
  const api = await startApi(configOf("http://127.0.0.1:9", {}), pino({ level: "silent" }));
  const answer = await fetch(`${api.url}/mcp`, { method });
  expect([answer.status, await answer.json()]).toMatchObject([
    404,
    { code: "unknown_path", detail: expect.stringContaining("MCP_API_KEY") },
  ]);
  await api.close();
});
