import { pino } from "pino";
import { expect, test } from "vitest";
import { createApi } from "../create-api.ts";
import { initialize, keyHeaders, openDoor, readRefusal } from "../mcp/testing/door-under-test.ts";
import { startApi } from "../start-api.ts";
import { type TestAnswer, testKey, withApi } from "../testing/api-under-test.ts";
import { configOf } from "../testing/config-of.ts";

const stranger = { authorization: null };

function expectTooMany({ status, headers, body }: TestAnswer, detail: string): void {
  const said = {
    status: 429,
    code: "too_many_requests",
    detail,
    hint: expect.stringContaining("MAX_REQUESTS_PER_MINUTE"),
  };
  expect([status, body]).toMatchObject([429, said]);
  expect(headers.get("content-type")).toBe("application/problem+json");
  const seconds = Number(headers.get("retry-after"));
  expect(seconds >= 1 && seconds <= 60).toBe(true);
}

test(
  "an address that has sent its requests gets 429 with Retry-After for whatever it asks, others are answered",
  withApi({ maxRequestsPerMinute: 3 }, async ({ ask }) => {
    const greedy = { address: "192.0.2.1" };
    for (let count = 0; count < 3; count += 1) expect((await ask("/openapi.json", greedy)).status).toBe(200);
    for (const path of ["/devices", "/health", "/docs", "/openapi.json", "/nowhere"]) {
      expectTooMany(await ask(path, greedy), "More than 3 requests came from this address within a minute.");
    }
    expect((await ask("/devices", { address: "192.0.2.2" })).status).toBe(200);
  }),
);

test(
  "a key that has sent its requests gets 429 from any address, paths without a key go on",
  withApi({ maxRequestsPerMinute: 3 }, async ({ ask }) => {
    const [first, second] = [{ address: "192.0.2.1" }, { address: "192.0.2.2" }];
    for (const from of [first, first, second]) expect((await ask("/system/info", from)).status).toBe(200);
    expectTooMany(await ask("/system/info", second), "More than 3 requests came with this key within a minute.");
    expect((await ask("/health", { ...second, ...stranger })).status).toBe(200);
  }),
);

test(
  "an IPv6 address is counted with its /64, requests and wrong keys alike",
  withApi({ maxRequestsPerMinute: 61 }, async ({ ask }) => {
    const wrong = { authorization: "Bearer wrong" };
    const from = (host: number) => ({ address: `2001:db8::${host.toString(16)}` });
    for (let host = 1; host <= 60; host += 1)
      expect((await ask("/devices", { ...wrong, ...from(host) })).status).toBe(401);
    const detail = (what: string) => `More than ${what} came from this address within a minute.`;
    expectTooMany(await ask("/devices", { ...wrong, ...from(61) }), detail("60 wrong keys"));
    expectTooMany(await ask("/health", { ...stranger, ...from(62) }), detail("61 requests"));
    expect((await ask("/health", { ...stranger, address: "2001:db8:0:1::1" })).status).toBe(200);
  }),
);

test(
  "a right key is not counted among wrong ones, and goes on when those are refused",
  withApi({ maxRequestsPerMinute: 100 }, async ({ ask }) => {
    for (let count = 0; count < 61; count += 1) await ask("/devices", { authorization: "Bearer wrong" });
    expect((await ask("/devices", { authorization: "Bearer wrong" })).status).toBe(429);
    expect((await ask("/devices")).status).toBe(200);
  }),
);

test(
  "/health, which tells more to the right key, counts wrong keys, too",
  withApi({}, async ({ ask }) => {
    const wrong = { authorization: "Bearer wrong" };
    for (let count = 0; count < 60; count += 1) expect((await ask("/health", wrong)).status).toBe(200);
    expect((await ask("/health", wrong)).body.code).toBe("too_many_requests");
    expect((await ask("/health")).body).toHaveProperty("routers");
    expect((await ask("/health", stranger)).status).toBe(200);
  }),
);

test.each([0, undefined])("a limit of %s refuses nothing", async (maxRequestsPerMinute) => {
  const network = { snapshot: () => Promise.reject(new Error("unused")), close: async () => undefined };
  const app = createApi({ network, apiKey: testKey, maxRequestsPerMinute, logger: pino({ level: "silent" }) });
  for (let count = 0; count < 1000; count += 1) expect((await app.request("/openapi.json")).status).toBe(200);
});

test("each key of /mcp has requests of its own, and is refused beyond them as JSON-RPC", async () => {
  const { ask } = openDoor({ maxRequestsPerMinute: 2 });
  const asked = { method: "DELETE" };
  for (let count = 0; count < 2; count += 1) expect((await ask(asked)).status).toBe(405);
  const answer = await ask({ body: initialize });
  expect(Number(answer.headers.get("retry-after"))).toBeGreaterThan(0);
  expect(await readRefusal(answer)).toEqual({
    status: 429,
    code: -32000,
    id: null,
    message: expect.stringMatching(/^More than 2 requests came with this key within a minute\. Wait .*Retry-After/),
  });
  expect((await ask({ ...asked, headers: keyHeaders("other-key-of-the-door") })).status).toBe(405);
});

test("REST and /mcp share the requests of an address, each refuses in its own way, and a page can read it", async () => {
  const config = configOf("http://127.0.0.1:9", { mcpApiKey: "fedcba9876543210", maxRequestsPerMinute: 2 });
  const api = await startApi(config, pino({ level: "silent" }));
  expect((await fetch(`${api.url}/openapi.json`)).status).toBe(200);
  expect((await fetch(`${api.url}/mcp`)).status).toBe(401);
  const origin = "http://localhost:6274";
  const preflight = { method: "OPTIONS", headers: { origin, "access-control-request-method": "POST" } };
  expect((await fetch(`${api.url}/mcp`, preflight)).status).toBe(204);
  const [rest, mcp] = [await fetch(`${api.url}/openapi.json`), await fetch(`${api.url}/mcp`, { headers: { origin } })];
  expect([rest.status, rest.headers.get("content-type")]).toEqual([429, "application/problem+json"]);
  expect(mcp.headers.get("x-request-id")).toMatch(/^[0-9a-f-]{36}$/);
  expect(mcp.headers.has("retry-after")).toBe(true);
  expect(mcp.headers.get("access-control-allow-origin")).toBe(origin);
  expect(mcp.headers.get("access-control-expose-headers")).toContain("Retry-After");
  const message = expect.stringContaining("More than 2 requests came from this address within a minute.");
  expect(await readRefusal(mcp)).toEqual({ status: 429, code: -32000, id: null, message });
  await api.close();
});
