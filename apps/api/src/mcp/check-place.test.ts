import { expect, test } from "vitest";
import { isAllowedHost, isAllowedOrigin } from "./check-place.ts";
import { initialize, keyHeaders, openDoor, readRefusal } from "./testing/door-under-test.ts";

const place = { allowedHosts: [], allowedOrigins: [], isLoopback: true };

test.each([
  "localhost",
  "LOCALHOST:8490",
  "api.localhost:1",
  "127.0.0.1:8490",
  "127.9.8.7",
  "127.1",
  "[::1]",
  "[::1]:8490",
  "[0:0:0:0:0:0:0:1]:80",
])("loopback is reached by the Host %s", (host) => {
  expect(isAllowedHost(place, host)).toBe(true);
});

test.each([
  "evil.example",
  "evil.example:8490",
  "localhost.evil.example",
  "notlocalhost",
  "127.0.0.1.evil.example",
  "128.0.0.1",
  "0.0.0.0",
  "[::2]",
  "localhost@evil.example",
  "localhost, evil.example",
  "localhost:8490:1",
  "localhost/x",
  "",
])("loopback is not reached by the Host %s", (host) => {
  expect(isAllowedHost(place, host)).toBe(false);
});

test.each([
  ["wifi.example", "wifi.example", true],
  ["wifi.example", "WIFI.example:8490", true],
  ["wifi.example:8490", "wifi.example:8490", true],
  ["wifi.example:8490", "wifi.example:8491", false],
  ["wifi.example:8490", "wifi.example", false],
  ["wifi.example:443", "wifi.example", true],
  ["wifi.example", "localhost", false],
  ["[fd00::1]", "[fd00:0::1]:8490", true],
  ["no host", "no host", false],
])("MCP_ALLOWED_HOSTS=%s and the Host %s: %s", (allowed, host, isAllowed) => {
  for (const isLoopback of [true, false]) {
    expect(isAllowedHost({ ...place, isLoopback, allowedHosts: ["first.example", allowed] }, host)).toBe(isAllowed);
  }
});

test("any Host reaches an API that does not listen on loopback, while nothing else is set", () => {
  expect(isAllowedHost({ ...place, isLoopback: false }, "anything.example")).toBe(true);
});

test.each([
  ["http://localhost:5173", true],
  ["https://127.0.0.1", true],
  ["http://[::1]:3000", true],
  ["http://app.localhost", true],
  ["https://evil.example", false],
  ["http://localhost.evil.example", false],
  ["vscode-webview://localhost", false],
  ["null", false],
  ["", false],
])("the Origin %s while nothing is set: %s", (origin, isAllowed) => {
  for (const isLoopback of [true, false]) expect(isAllowedOrigin({ ...place, isLoopback }, origin)).toBe(isAllowed);
});

test.each([
  ["https://app.example", "https://app.example", true],
  ["https://APP.example:443/", "https://app.example", true],
  ["https://app.example", "http://app.example", false],
  ["https://app.example", "https://app.example:8443", false],
  ["https://app.example", "http://localhost:5173", false],
  ["vscode-webview://abc", "vscode-webview://abc", true],
  ["vscode-webview://abc", "vscode-webview://abd", false],
  ["null", "null", false],
])("MCP_ALLOWED_ORIGINS=%s and the Origin %s: %s", (allowed, origin, isAllowed) => {
  expect(isAllowedOrigin({ ...place, allowedOrigins: [allowed] }, origin)).toBe(isAllowed);
});

test.each([
  ["host", "evil.example", /MCP_ALLOWED_HOSTS/],
  ["origin", "https://evil.example", /MCP_ALLOWED_ORIGINS/],
  ["origin", "null", /MCP_ALLOWED_ORIGINS/],
])("refuses a foreign %s (%s) with 403 before it looks at the key", async (header, value, advice) => {
  for (const method of ["GET", "POST", "OPTIONS", "HEAD", "DELETE"]) {
    const answer = await openDoor().ask({ method, headers: { [header]: value, authorization: null } });
    expect([answer.status, answer.headers.get("access-control-allow-origin")]).toEqual([403, null]);
    if (method !== "HEAD")
      expect(await readRefusal(answer)).toMatchObject({
        code: -32000,
        id: null,
        message: expect.stringMatching(advice),
      });
  }
});

test("a preflight of an allowed Origin passes without a key", async () => {
  const headers = { origin: "http://localhost:5173", authorization: null, "access-control-request-method": "POST" };
  const answer = await openDoor().ask({ method: "OPTIONS", headers });
  expect(answer.status).toBe(204);
  expect(Object.fromEntries(answer.headers)).toMatchObject({
    "access-control-allow-origin": "http://localhost:5173",
    "access-control-allow-methods": "GET,POST,DELETE",
    "access-control-allow-headers": expect.stringContaining("mcp-session-id,mcp-protocol-version,mcp-method,mcp-name"),
  });
});

test.each([["POST"], ["GET"]])("a page of an allowed Origin can read the answers to %s", async (method) => {
  const origin = "http://localhost:5173";
  const body = method === "POST" ? { body: initialize } : {};
  for (const key of [keyHeaders(), { authorization: null }]) {
    const answer = await openDoor().ask({ method, headers: { origin, ...key }, ...body });
    expect(Object.fromEntries(answer.headers)).toMatchObject({
      "access-control-allow-origin": origin,
      "access-control-expose-headers": "Mcp-Session-Id,WWW-Authenticate",
      vary: "Origin",
    });
  }
});
