import { once } from "node:events";
import { createServer, request } from "node:http";
import type { AddressInfo, Socket } from "node:net";
import { expect, onTestFinished, test } from "vitest";
import { builtMcpKey, startBuiltApi } from "./testing/start-built-api.ts";

const key = { authorization: `Bearer ${builtMcpKey}` };

/** Opens an HTTP+SSE stream and gives it back once its first event has come. */
async function openStream(url: URL) {
  const cut = new AbortController();
  const headers = { ...key, accept: "text/event-stream" };
  const response = await fetch(url, { headers, signal: cut.signal });
  const reader = response.body?.getReader();
  const { value } = (await reader?.read()) ?? {};
  return { status: response.status, first: new TextDecoder().decode(value), cut: () => cut.abort(), reader };
}

const times = (count: number) => Array.from({ length: count });

test("200 streams opened and cut leave no session, and room for more", async () => {
  const api = await startBuiltApi();
  const streams = await Promise.all(times(200).map(() => openStream(api.mcpUrl)));
  expect(streams.every(({ first }) => first.startsWith("event: endpoint"))).toBe(true);
  for (const stream of streams) stream.cut();
  await expect
    .poll(() => api.logText().match(/"open":0,"msg":"mcp session closed"/)?.length, { timeout: 10_000 })
    .toBe(1);
  const again = await Promise.all(times(200).map(() => openStream(api.mcpUrl)));
  expect(again.every(({ status }) => status === 200)).toBe(true);
  for (const stream of again) stream.cut();
});

test("SIGTERM with 20 open streams and a router that hangs ends the API with 0 within 5 s, the call is told", async () => {
  const api = await startBuiltApi();
  api.simulator.addFault({ kind: "hang" });
  const streams = await Promise.all(times(20).map(() => openStream(api.mcpUrl)));
  const [, path = ""] = /data: (\S+)/.exec(streams[0]?.first ?? "") ?? [];
  const call = { jsonrpc: "2.0", id: 1, method: "tools/call", params: { name: "list_devices", arguments: {} } };
  const headers = { ...key, "content-type": "application/json" };
  const accepted = await fetch(new URL(path, api.url), { method: "POST", headers, body: JSON.stringify(call) });
  expect(await accepted.text()).toBe("Accepted");
  await expect.poll(() => api.simulator.requests.length).toBe(1);
  const ends = streams.map(({ reader }) => reader?.read().catch(() => undefined));
  const startedAt = performance.now();
  api.child.kill("SIGTERM");
  expect(await api.ended).toBe(0);
  expect(performance.now() - startedAt).toBeLessThan(5000);
  const [told, ...silent] = await Promise.all(ends);
  expect(new TextDecoder().decode(told?.value)).toContain("client_closed");
  expect(silent.every((end) => end?.done)).toBe(true);
});

test("a call that the client cancels while the router hangs is given up at the router", async () => {
  const router = await startHangingRouter();
  const api = await startBuiltApi({ ROUTEROS_URL: router.url });
  const cut = new AbortController();
  const call = fetch(api.mcpUrl, { ...modernCall, method: "POST", signal: cut.signal });
  const connection = await router.asked;
  cut.abort();
  await expect(call).rejects.toThrow();
  await once(connection, "close");
  expect(api.logText()).not.toMatch(/"level":"(warn|error)"/);
});

/** A call of a tool as revision 2026-07-28 has it, which is cancelled by closing the connection. */
const modernCall = {
  headers: {
    ...key,
    "content-type": "application/json",
    "mcp-protocol-version": "2026-07-28",
    "mcp-method": "tools/call",
    "mcp-name": "list_devices",
  },
  body: JSON.stringify({
    jsonrpc: "2.0",
    id: 1,
    method: "tools/call",
    params: {
      name: "list_devices",
      arguments: {},
      _meta: {
        "io.modelcontextprotocol/protocolVersion": "2026-07-28",
        "io.modelcontextprotocol/clientCapabilities": {},
      },
    },
  }),
};

/** A router that takes a request and never answers it. */
async function startHangingRouter() {
  const server = createServer();
  const asked = once(server, "request").then(([{ socket }]) => socket as Socket);
  await once(server.listen(0, "127.0.0.1"), "listening");
  onTestFinished(() => {
    server.closeAllConnections();
    server.close();
  });
  return { url: `http://127.0.0.1:${(server.address() as AddressInfo).port}`, asked };
}

test("a body of 10 MB is refused before it has arrived", async () => {
  const api = await startBuiltApi();
  const status = await new Promise<number | undefined>((resolve, reject) => {
    const sending = request(api.mcpUrl, { method: "POST", headers: { ...key, "content-type": "application/json" } });
    sending.on("response", (response) => resolve(response.statusCode));
    sending.on("error", reject);
    sending.end(Buffer.alloc(10_000_000, " "));
  });
  expect(status).toBe(413);
});

test("REST's key does not open /mcp, and the key of /mcp opens nothing else", async () => {
  const api = await startBuiltApi();
  const rest = await fetch(api.mcpUrl, { method: "POST", headers: { authorization: "Bearer 0123456789abcdef" } });
  expect(rest.status).toBe(401);
  expect(rest.headers.get("www-authenticate")).toBe('Bearer realm="mtw-mcp"');
  expect((await fetch(`${api.url}/devices`, { headers: key })).status).toBe(401);
});
