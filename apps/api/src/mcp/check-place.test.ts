import { expect, test } from "vitest";
import { initialize, keyHeaders, openDoor, readRefusal } from "./testing/door-under-test.ts";

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
      "access-control-expose-headers": "Mcp-Session-Id,WWW-Authenticate,Retry-After,X-Request-Id",
      vary: "Origin",
    });
  }
});
