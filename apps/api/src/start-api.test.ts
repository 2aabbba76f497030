import { once } from "node:events";
import { createServer, request } from "node:http";
import type { AddressInfo } from "node:net";
import { connect } from "node:net";
import { networkInterfaces } from "node:os";
import { Client as ModernClient, StreamableHTTPClientTransport as ModernTransport } from "@modelcontextprotocol/client";
import { Client as LegacyClient } from "@modelcontextprotocol/sdk/client/index.js";
import { SSEClientTransport } from "@modelcontextprotocol/sdk/client/sse.js";
import { StreamableHTTPClientTransport } from "@modelcontextprotocol/sdk/client/streamableHttp.js";
import type { Transport } from "@modelcontextprotocol/sdk/shared/transport.js";
import { houseScenario, startSimulator } from "@mtw/routeros-simulator";
import { pino } from "pino";
import { expect, test } from "vitest";
import { openRaw, readRawAnswer } from "./http/testing/open-raw.ts";
import { startApi } from "./start-api.ts";
import { testKey } from "./testing/api-under-test.ts";
import { configOf } from "./testing/config-of.ts";

const silent = pino({ level: "silent" });
const headers = { authorization: `Bearer ${testKey}` };
const mcpApiKey = "fedcba9876543210";
const mcpHeaders = { authorization: `Bearer ${mcpApiKey}` };
const client = { name: "test", version: "1.0.0" };

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

test("calls over every transport of MCP that the router answers in time are answered during close", async () => {
  const simulator = await startSimulator({ tables: houseScenario() });
  simulator.addFault({ kind: "delay_ms", delay_ms: 300, times: 1 });
  const api = await startApi(configOf(simulator.url, { mcpApiKey }), silent);
  const clients = await connectClients(api.url);
  const answers = clients.map((client) => client.callTool({ name: "list_devices", arguments: { limit: 1 } }));
  await expect.poll(() => simulator.countRequests()).toBe(1);
  await api.close();
  expect(await Promise.all(answers)).toMatchObject(clients.map(() => ({ structuredContent: { count: 1 } })));
  await Promise.all(clients.map((client) => client.close()));
  await simulator.close();
});

test("while a router hangs idle MCP streams end at once, calls are told, and it stops within 4 s", async () => {
  const simulator = await startSimulator({ tables: houseScenario() });
  simulator.addFault({ kind: "hang" });
  const api = await startApi(configOf(simulator.url, { mcpApiKey }), silent);
  const clients = await connectClients(api.url);
  const open = () => fetch(`${api.url}/mcp`, { headers: mcpHeaders });
  const streams = await Promise.all(Array.from({ length: 20 }, open));
  const answers = clients.map((client) => client.callTool({ name: "list_devices", arguments: {} }));
  await expect.poll(() => simulator.countRequests()).toBe(1);
  const startedAt = performance.now();
  const closing = api.close();
  await Promise.all(streams.map((stream) => stream.text()));
  expect(performance.now() - startedAt).toBeLessThan(1000);
  const told = { isError: true, content: [{ text: expect.stringContaining("client_closed") }] };
  expect(await Promise.all(answers)).toMatchObject(clients.map(() => told));
  await closing;
  expect(performance.now() - startedAt).toBeLessThan(4000);
  await Promise.all(clients.map((client) => client.close()));
  await simulator.close();
});

/** A client of each transport that /mcp serves. */
async function connectClients(apiUrl: string) {
  const url = new URL("/mcp", apiUrl);
  const requestInit = { headers: mcpHeaders };
  const streamable = new LegacyClient(client);
  const sse = new LegacyClient(client);
  const modern = new ModernClient(client, { versionNegotiation: { mode: { pin: "2026-07-28" } } });
  // The types of the SDK were not made for exactOptionalPropertyTypes: its own transports need the cast.
  await streamable.connect(new StreamableHTTPClientTransport(url, { requestInit }) as Transport);
  await sse.connect(new SSEClientTransport(url, { requestInit }));
  await modern.connect(new ModernTransport(url, { requestInit }));
  return [streamable, sse, modern];
}

const hasIpv6 = Object.values(networkInterfaces()).some((addresses) =>
  addresses?.some(({ address }) => address === "::1"),
);

test.for(["127.1", "localhost", "0:0:0:0:0:0:0:1", "::ffff:127.0.0.1"])(
  "HOST=%s listens on loopback: /mcp is reached by its own Host, not by a foreign one",
  async (host, { skip }) => {
    skip(host.includes(":") && !hasIpv6);
    const api = await startApi(configOf("http://127.0.0.1:9", { host, mcpApiKey }), silent);
    const { host: own } = new URL(api.url);
    const answers = [await ask(`${api.url}/mcp`, own), await ask(`${api.url}/mcp`, "evil.example")];
    expect(answers.map(({ status }) => status)).toEqual([401, 403]);
    await api.close();
  },
);

test("a Host header that is no host is answered with 400 bad_request", async () => {
  const api = await startApi(configOf("http://127.0.0.1:9"), silent);
  expect(await ask(`${api.url}/health`, "a b")).toEqual({ status: 400, id: expect.any(String) });
  await api.close();
});

/** Asks with a Host header, which fetch does not let one choose. */
const ask = (url: string, host: string) =>
  new Promise<{ status: number | undefined; id: unknown }>((resolve, reject) => {
    const sent = request(url, { headers: { host } }, (response) => {
      response.resume();
      resolve({ status: response.statusCode, id: response.headers["x-request-id"] });
    });
    sent.on("error", reject).end();
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

test.each([
  ["a broken chunk", "Transfer-Encoding: chunked\r\n\r\nZZ\r\n"],
  ["a body that never ends", "Content-Length: 1000\r\n\r\nabc"],
])("%s is no line in the log, as no path of REST reads a body", async (_what, rest) => {
  const lines: string[] = [];
  const logger = pino({ level: "info" }, { write: (line: string) => lines.push(line) });
  const api = await startApi(configOf("http://127.0.0.1:9"), logger);
  const { write, text, socket } = await openRaw(Number(new URL(api.url).port));
  const before = lines.length;
  write(`POST /devices HTTP/1.1\r\nHost: localhost\r\nAuthorization: Bearer ${testKey}\r\n${rest}`);
  await expect.poll(() => text()).toMatch(/^HTTP\/1\.1 4\d\d [\s\S]*"code":/);
  socket.destroy();
  await api.close();
  expect(lines.slice(before)).toEqual([]);
});

test("a client that says it will close the connection sees it closed, also by /mcp", async () => {
  const api = await startApi(configOf("http://127.0.0.1:9", { mcpApiKey }), silent);
  const { write, ended } = await openRaw(Number(new URL(api.url).port));
  const params = { protocolVersion: "2025-11-25", capabilities: {}, clientInfo: client };
  const body = JSON.stringify({ jsonrpc: "2.0", id: 1, method: "initialize", params });
  const types = "Content-Type: application/json\r\nAccept: application/json, text/event-stream";
  const head = `Host: localhost\r\nConnection: close\r\n${types}\r\nContent-Length: ${body.length}`;
  write(`POST /mcp HTTP/1.1\r\n${head}\r\nAuthorization: Bearer ${mcpApiKey}\r\n\r\n${body}`);
  expect(readRawAnswer(await ended)).toMatchObject({ status: 200, headers: { connection: "close" } });
  await api.close();
});
