import { request } from "node:http";
import { pino } from "pino";
import { expect, onTestFinished, test } from "vitest";
import { securityHeaders } from "./security-headers.ts";
import { startApi } from "./start-api.ts";
import { testKey } from "./testing/api-under-test.ts";
import { configOf } from "./testing/config-of.ts";

const mcpApiKey = "fedcba9876543210";
const rest = { authorization: `Bearer ${testKey}` };
const mcp = { authorization: `Bearer ${mcpApiKey}`, "content-type": "application/json" };
const json = (message: object) => JSON.stringify({ jsonrpc: "2.0", id: 1, ...message });
const params = { protocolVersion: "2025-11-25", capabilities: {}, clientInfo: { name: "test", version: "1" } };

interface Asked {
  readonly path: string;
  readonly method?: string;
  readonly headers?: Record<string, string>;
  readonly body?: string;
}

/** Asks, with headers that fetch keeps to itself, and does not wait for the body: a stream has no end. */
function headersOf(url: string, { path, method = "GET", headers = {}, body }: Asked) {
  return new Promise<{ status: number | undefined; headers: Record<string, unknown> }>((resolve, reject) => {
    const sent = request(`${url}${path}`, { method, headers, agent: false }, (response) => {
      resolve({ status: response.statusCode, headers: response.headers });
      response.destroy();
    });
    sent.on("error", reject).end(body);
  });
}

async function startTestApi() {
  const config = configOf("http://127.0.0.1:9", { mcpApiKey, timeoutMs: 100 });
  const api = await startApi(config, pino({ level: "silent" }));
  onTestFinished(api.close);
  return api;
}

test.each<[number, string, Asked]>([
  [503, "a router that fails", { path: "/devices", headers: rest }],
  [503, "health", { path: "/health" }],
  [200, "the description", { path: "/openapi.json" }],
  [200, "HEAD", { path: "/openapi.json", method: "HEAD" }],
  [308, "a redirect", { path: "/docs/" }],
  [400, "a wrong query", { path: "/devices?nonsense=1", headers: rest }],
  [400, "a wrong Host", { path: "/health", headers: { host: "a b" } }],
  [401, "no key", { path: "/devices" }],
  [404, "nothing", { path: "/nowhere", headers: rest }],
  [405, "a wrong method", { path: "/devices", method: "POST", headers: rest }],
  [413, "a large body", { path: "/devices", method: "PUT", headers: rest, body: "x".repeat(70_000) }],
  [431, "large headers", { path: "/health", headers: { x: "x".repeat(17_000) } }],
  [401, "MCP without a key", { path: "/mcp" }],
  [403, "MCP from a foreign page", { path: "/mcp", headers: { ...mcp, origin: "https://evil.example" } }],
  [204, "a preflight", { path: "/mcp", method: "OPTIONS", headers: { origin: "http://localhost:5173" } }],
  [200, "an SSE stream", { path: "/mcp", headers: mcp }],
  [200, "an MCP answer", { path: "/mcp", method: "POST", headers: mcp, body: json({ method: "initialize", params }) }],
  [400, "MCP without a session", { path: "/mcp", method: "POST", headers: mcp, body: json({ method: "ping" }) }],
])("%i %s: every security header, and no word about the program", async (status, _, asked) => {
  const api = await startTestApi();
  // OPTIONS of a page names what it will send.
  const preflight = asked.method === "OPTIONS" ? { "access-control-request-method": "POST" } : {};
  const answer = await headersOf(api.url, { ...asked, headers: { ...asked.headers, ...preflight } });
  expect(answer.status).toBe(status);
  expect(answer.headers).toMatchObject({ ...securityHeaders, "x-request-id": expect.any(String) });
  expect(answer.headers).not.toHaveProperty("server");
  expect(answer.headers).not.toHaveProperty("x-powered-by");
});

test.each(["/docs", "/docs/start.js", "/docs/swagger-ui.css"])(
  "%s has a policy of its own beside the others",
  async (path) => {
    const { url } = await startTestApi();
    const { "content-security-policy": policy, ...others } = securityHeaders;
    const { headers } = await headersOf(url, { path });
    expect(headers).toMatchObject({ ...others, "content-security-policy": expect.stringMatching(/script-src 'self'/) });
    expect(headers["content-security-policy"]).not.toBe(policy);
  },
);
