import { Hono } from "hono";
import { expect, test } from "vitest";
import { forwardedRequest } from "./forwarded-request.ts";
import type { McpEnv } from "./mcp-env.ts";

/** The headers that an SDK gets to see of a request. */
async function headersSeen(method: string, headers: Record<string, string>): Promise<Record<string, string>> {
  const app = new Hono<McpEnv>().all("/mcp", (c) => c.json(Object.fromEntries(forwardedRequest(c).headers)));
  return (await app.request("/mcp", { method, headers })).json() as Promise<Record<string, string>>;
}

test("no credentials reach an SDK, what the protocol needs does", async () => {
  const secrets = { authorization: "Bearer a", "x-api-key": "b", cookie: "c=d" };
  const seen = await headersSeen("POST", { ...secrets, "mcp-method": "ping", "mcp-session-id": "e" });
  expect(seen).toEqual({
    accept: "application/json, text/event-stream",
    "mcp-method": "ping",
    "mcp-session-id": "e",
  });
});

test.each([
  ["POST", "text/html", "application/json, text/event-stream"],
  ["GET", "*/*", "application/json, text/event-stream"],
  ["GET", "text/html", "text/html"],
])("%s with the Accept %s is handed on with %s", async (method, accept, seen) => {
  expect((await headersSeen(method, { accept })).accept).toBe(seen);
});
