import { Hono } from "hono";
import { requestId } from "hono/request-id";
import { secureHeaders } from "hono/secure-headers";
import { expect, test } from "vitest";
import {
  call,
  initialize,
  jsonHeaders,
  keyHeaders,
  keys,
  openDoor,
  openSession,
  readRefusal,
  readStream,
} from "./testing/door-under-test.ts";
import { createEchoServers } from "./testing/echo-servers.ts";

const modernMeta = {
  "io.modelcontextprotocol/protocolVersion": "2026-07-28",
  "io.modelcontextprotocol/clientCapabilities": {},
};
const modernHeaders = { "mcp-protocol-version": "2026-07-28", "mcp-method": "tools/call", "mcp-name": "echo" };
const modernCall = { ...call("echo"), params: { ...call("echo").params, _meta: modernMeta } };

test.each(["HEAD", "PUT", "PATCH", "OPTIONS", "QUERY"])(
  "%s is answered 405 with the methods there are",
  async (method) => {
    const { ask, door } = openDoor();
    const answer = await ask({ method });
    expect([answer.status, answer.headers.get("allow")]).toEqual([405, "GET, POST, DELETE"]);
    expect(door.sizes()).toEqual({ sse: 0, sessions: 0 });
  },
);

test.each(["text/event-stream", "application/json, text/event-stream", "*/*", "*/*;q=0.8", null])(
  "GET with the Accept %s opens an SSE stream",
  async (accept) => {
    const { ask, door } = openDoor();
    const answer = await ask({ method: "GET", headers: { accept } });
    expect([answer.status, answer.headers.get("content-type")]).toEqual([200, "text/event-stream"]);
    const stream = readStream(answer);
    expect(await stream.next()).toMatch(/^event: endpoint\ndata: \/mcp\?sessionId=[\da-f-]{36}\n\n$/);
    expect(door.sizes().sse).toBe(1);
    await stream.cancel();
    expect(door.sizes().sse).toBe(0);
  },
);

test.each(["text/html,application/xhtml+xml,*/*;q=0.8", "application/json"])(
  "GET with the Accept %s is told with 406 that this is no page",
  async (accept) => {
    const { ask, door } = openDoor();
    const refusal = await readRefusal(await ask({ method: "GET", headers: { accept } }));
    expect(refusal).toMatchObject({ status: 406, id: null, message: expect.stringMatching(/MCP client/) });
    expect(door.sizes().sse).toBe(0);
  },
);

test.each([
  ["mcp-protocol-version", "2026-07-28"],
  ["mcp-protocol-version", "2025-06-18"],
  ["last-event-id", "7"],
])("GET of what can't be an SSE client (%s: %s) is answered 405", async (header, value) => {
  const { ask } = openDoor();
  const answer = await ask({ method: "GET", headers: { accept: "text/event-stream", [header]: value } });
  expect([answer.status, answer.headers.get("allow")]).toEqual([405, "GET, POST, DELETE"]);
});

test("GET with a session id opens the stream of that session", async () => {
  const { ask, door } = openDoor();
  const id = await openSession(ask);
  const answer = await ask({ method: "GET", headers: { "mcp-session-id": id } });
  expect([answer.status, answer.headers.get("mcp-session-id")]).toEqual([200, id]);
  expect(door.sizes()).toEqual({ sse: 0, sessions: 1 });
  await answer.body?.cancel();
  expect(door.sizes()).toEqual({ sse: 0, sessions: 1 });
});

test.each(["GET", "POST", "DELETE"])("%s with an unknown session id is answered 404", async (method) => {
  const { ask } = openDoor();
  const asked = {
    method,
    headers: { "mcp-session-id": "nobody" },
    ...(method === "POST" ? { body: call("echo") } : {}),
  };
  expect(await readRefusal(await ask(asked))).toMatchObject({ status: 404, code: -32001, id: null });
});

test("initialize opens a session that answers calls, and DELETE ends it", async () => {
  const { ask, door } = openDoor();
  const headers = { "mcp-session-id": await openSession(ask) };
  expect(await (await ask({ headers, body: call("echo") })).text()).toContain('"text":"hello"');
  expect((await ask({ method: "DELETE", headers })).status).toBe(200);
  expect(door.sizes().sessions).toBe(0);
  expect((await ask({ headers, body: call("echo") })).status).toBe(404);
});

test("DELETE without a session id is answered 405", async () => {
  expect((await openDoor().ask({ method: "DELETE" })).status).toBe(405);
});

test("a call without a session is told with 400 to initialize", async () => {
  const refusal = await readRefusal(await openDoor().ask({ body: call("echo") }));
  expect(refusal).toMatchObject({ status: 400, message: expect.stringMatching(/initialize/) });
});

test("a refused initialize leaves no session", async () => {
  const { ask, door } = openDoor();
  expect((await ask({ body: [initialize, call("echo")] })).status).toBe(400);
  expect((await ask({ body: { ...initialize, params: {} } })).status).toBe(400);
  expect(door.sizes().sessions).toBe(0);
});

test("a batch of 2025-03-26 is answered in a session", async () => {
  const { ask } = openDoor();
  const headers = { "mcp-session-id": await openSession(ask), "mcp-protocol-version": "2025-03-26" };
  const text = await (await ask({ headers, body: [call("echo", "a"), call("echo", "b")] })).text();
  expect([text.includes('"id":"a"'), text.includes('"id":"b"')]).toEqual([true, true]);
});

test("a call of 2026-07-28 is answered without a session", async () => {
  const { ask, door } = openDoor();
  const answer = await ask({ headers: modernHeaders, body: modernCall });
  expect([answer.status, await answer.json()]).toMatchObject([200, { id: 2, result: { resultType: "complete" } }]);
  expect(door.sizes()).toEqual({ sse: 0, sessions: 0 });
});

test("an unknown revision is refused as each era does", async () => {
  const { ask } = openDoor();
  const version = { "io.modelcontextprotocol/protocolVersion": "2099-01-01" };
  const body = { ...modernCall, params: { ...modernCall.params, _meta: { ...modernMeta, ...version } } };
  const modern = await readRefusal(
    await ask({ headers: { ...modernHeaders, "mcp-protocol-version": "2099-01-01" }, body }),
  );
  expect(modern).toMatchObject({ status: 400, code: -32022 });
  const headers = { "mcp-session-id": await openSession(ask), "mcp-protocol-version": "1999-01-01" };
  expect(await readRefusal(await ask({ headers, body: call("echo") }))).toMatchObject({ status: 400, code: -32000 });
});

test.each([null, "*/*", "application/json", "text/event-stream"])(
  "POST with the Accept %s is answered",
  async (accept) => {
    const { ask } = openDoor();
    expect((await ask({ headers: { accept }, body: initialize })).status).toBe(200);
    expect((await ask({ headers: { ...modernHeaders, accept }, body: modernCall })).status).toBe(200);
  },
);

test("what is posted for an SSE stream is answered 202, and on the stream", async () => {
  const { ask } = openDoor();
  const stream = readStream(await ask({ method: "GET" }));
  const query = /\?sessionId=\S+/.exec(await stream.next())?.[0] ?? "";
  expect((await ask({ query, body: initialize })).status).toBe(202);
  expect(await stream.next()).toMatch(/^event: message\ndata: \{"result":.*"id":1\}\n\n$/);
  await stream.cancel();
  expect((await ask({ query, body: call("echo") })).status).toBe(404);
});

test("what is posted for an SSE stream that is none is answered 404", async () => {
  expect((await openDoor().ask({ query: "?sessionId=nobody", body: initialize })).status).toBe(404);
});

test("sessions of both kinds are closed to another key", async () => {
  const { ask, door } = openDoor();
  const stream = readStream(await ask({ method: "GET" }));
  const query = /\?sessionId=\S+/.exec(await stream.next())?.[0] ?? "";
  const headers = { "mcp-session-id": await openSession(ask), ...keyHeaders(keys[1]) };
  expect((await ask({ query, headers: keyHeaders(keys[1]), body: initialize })).status).toBe(404);
  for (const method of ["GET", "DELETE"]) expect((await ask({ method, headers })).status).toBe(404);
  expect((await ask({ headers, body: call("echo") })).status).toBe(404);
  expect((await ask({ query, body: initialize })).status).toBe(202);
  expect(door.sizes()).toEqual({ sse: 1, sessions: 1 });
  await stream.cancel();
});

test("the stream beyond the last is answered 503 with Retry-After", async () => {
  const { ask } = openDoor({ limits: { maxStreams: 2 } });
  await ask({ method: "GET" });
  await ask({ method: "GET" });
  const answer = await ask({ method: "GET" });
  expect([answer.status, answer.headers.get("retry-after")]).toEqual([503, "5"]);
});

test.each(["drain", "close"] as const)("after %s everything is answered 503", async (end) => {
  const { ask, door } = openDoor();
  const headers = { "mcp-session-id": await openSession(ask) };
  await ask({ method: "GET" });
  await door[end]();
  expect(door.sizes()).toEqual({ sse: 0, sessions: 0 });
  const answers = [
    ask({ method: "GET" }),
    ask({ body: initialize }),
    ask({ headers: modernHeaders, body: modernCall }),
  ];
  answers.push(ask({ method: "DELETE", headers }));
  expect((await Promise.all(answers)).map(({ status }) => status)).toEqual([503, 503, 503, 503]);
});

test("a server that can't be made is answered 500 with nothing of the inside, and logged", async () => {
  const { ask, logs } = openDoor({ servers: { createLegacyServer: fail, createModernServer: fail } });
  for (const asked of [{ body: initialize }, { headers: modernHeaders, body: modernCall }, { method: "GET" }]) {
    const answer = await ask(asked);
    expect([answer.status, await answer.text()]).toEqual([500, expect.not.stringContaining("cat")]);
  }
  expect(logs.join("")).toContain("the cat sat on it");
});

test("mounted in another app, every answer has the id of its request", async () => {
  const servers = { ...createEchoServers(), createLegacyServer: fail };
  const app = new Hono().use(requestId()).route("/", openDoor({ servers }).door.app);
  const withId = { "x-request-id": "trace-1" };
  const asked = [
    { headers: withId },
    { headers: { ...withId, ...keyHeaders() } },
    { headers: { ...withId, ...keyHeaders(), origin: "http://localhost" } },
    { method: "POST", headers: { ...withId, ...keyHeaders(), ...jsonHeaders, ...modernHeaders }, body: "{}" },
  ];
  const answers = await Promise.all(asked.map((init) => app.request("/mcp", init)));
  expect(answers.map(({ status }) => status)).toEqual([401, 500, 500, 400]);
  for (const { headers } of answers) expect(headers.get("x-request-id")).toBe("trace-1");
});

test("mounted in another app, its answers get that app's headers, and its failures reach that app's log", async () => {
  const servers = { ...createEchoServers(), createLegacyServer: () => fail() };
  const { door } = openDoor({ servers });
  const failures: unknown[] = [];
  const app = new Hono().use(secureHeaders(), async (c, next) => {
    await next();
    if (c.error) failures.push(c.error.message);
  });
  app.route("/", door.app).notFound((c) => c.text("of the other app", 404));
  const answer = await app.request("/mcp", { headers: keyHeaders() });
  expect([answer.status, answer.headers.get("x-content-type-options")]).toEqual([500, "nosniff"]);
  expect(failures).toEqual(["the cat sat on it"]);
  expect(await (await app.request("/mcp/", { headers: keyHeaders() })).text()).toBe("of the other app");
});

const fail = () => {
  throw new Error("the cat sat on it");
};

test("a client that leaves while it sends its body is no failure", async () => {
  const { door } = openDoor();
  const left = new AbortController();
  const body = new ReadableStream({
    pull: (controller) => {
      left.abort();
      controller.error(new Error("reset"));
    },
  });
  const sent = { method: "POST", headers: { ...keyHeaders(), ...jsonHeaders }, body, duplex: "half" as const };
  const answer = await door.app.request(new Request("http://localhost/mcp", { ...sent, signal: left.signal }));
  expect(answer.status).toBe(400);
});

test("the log has neither keys, nor session ids, nor what was said", async () => {
  const { ask, logs } = openDoor();
  const id = await openSession(ask);
  await (await ask({ headers: { "mcp-session-id": id }, body: call("echo") })).text();
  await ask({ headers: { ...modernHeaders, "mcp-method": "hello" }, body: modernCall });
  await ask({ method: "GET" });
  const text = logs.join("");
  expect(text).toContain("mcp session opened");
  for (const secret of [id, ...keys, "hello"]) expect(text).not.toContain(secret);
});
