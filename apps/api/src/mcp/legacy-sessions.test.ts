import { afterEach, expect, test, vi } from "vitest";
import {
  call,
  jsonHeaders,
  keyHeaders,
  openDoor,
  openSession,
  readRefusal,
  withDoor,
} from "./testing/door-under-test.ts";

afterEach(() => vi.useRealTimers());

const minutes = 60_000;

/** A door whose clock and sweep the test moves. */
function doorInTime() {
  vi.useFakeTimers({ toFake: ["setInterval", "clearInterval", "Date"] });
  return openDoor();
}

test("a session that nobody uses for 30 minutes is forgotten", async () => {
  const { ask, door } = doorInTime();
  const headers = { "mcp-session-id": await openSession(ask) };
  await vi.advanceTimersByTimeAsync(29 * minutes);
  expect(await (await ask({ headers, body: call("echo") })).text()).toContain("hello");
  await vi.advanceTimersByTimeAsync(29 * minutes);
  expect(door.sizes().sessions).toBe(1);
  await vi.advanceTimersByTimeAsync(2 * minutes);
  expect(door.sizes().sessions).toBe(0);
  expect((await ask({ headers, body: call("echo") })).status).toBe(404);
  await door.close();
});

test("a session with an open stream is kept, and forgotten 30 minutes after the stream", async () => {
  const { ask, door } = doorInTime();
  const stream = await ask({ method: "GET", headers: { "mcp-session-id": await openSession(ask) } });
  await vi.advanceTimersByTimeAsync(120 * minutes);
  expect(door.sizes().sessions).toBe(1);
  await stream.body?.cancel();
  await vi.advanceTimersByTimeAsync(29 * minutes);
  expect(door.sizes().sessions).toBe(1);
  await vi.advanceTimersByTimeAsync(2 * minutes);
  expect(door.sizes().sessions).toBe(0);
  await door.close();
});

test("a session too many ends the one that is idle for longest", async () => {
  let time = 0;
  const { ask, door } = openDoor({ limits: { maxSessions: 2 }, now: () => time });
  const first = await openSession(ask);
  time += 1;
  const second = await openSession(ask);
  time += 1;
  await (await ask({ headers: { "mcp-session-id": first }, body: call("echo") })).text();
  time += 1;
  await openSession(ask);
  expect(door.sizes().sessions).toBe(2);
  expect((await ask({ headers: { "mcp-session-id": first }, body: call("echo") })).status).toBe(200);
  expect((await ask({ headers: { "mcp-session-id": second }, body: call("echo") })).status).toBe(404);
});

test("a session too many is answered 503 while all others have a stream or a call", async () => {
  const { ask, waits, door } = openDoor({ limits: { maxSessions: 2 } });
  await ask({ method: "GET", headers: { "mcp-session-id": await openSession(ask) } });
  await ask({ headers: { "mcp-session-id": await openSession(ask) }, body: call("wait") });
  await expect.poll(() => waits.begun).toBe(1);
  expect(await openSession(ask)).toBe("");
  const answer = await ask({ body: { jsonrpc: "2.0", id: 1, method: "initialize", params: initializeParams } });
  expect([answer.status, answer.headers.get("retry-after")]).toEqual([503, "5"]);
  expect(await readRefusal(answer)).toMatchObject({ id: null, message: expect.stringContaining("sessions") });
  await door.close();
  await expect.poll(() => waits.aborted).toBe(1);
});

const initializeParams = { protocolVersion: "2025-06-18", capabilities: {}, clientInfo: { name: "t", version: "1" } };

test("notifications/cancelled reaches the signal of the call", async () => {
  const { ask, waits } = openDoor();
  const headers = { "mcp-session-id": await openSession(ask) };
  await ask({ headers, body: call("wait", 7) });
  await expect.poll(() => waits.begun).toBe(1);
  const cancelled = { jsonrpc: "2.0", method: "notifications/cancelled", params: { requestId: 7 } };
  expect((await ask({ headers, body: cancelled })).status).toBe(202);
  await expect.poll(() => waits.aborted).toBe(1);
});

const cancel = (requestId: number | string) => ({
  jsonrpc: "2.0",
  method: "notifications/cancelled",
  params: { requestId },
});

test("the answer to a call ends, empty, when the call is cancelled", async () => {
  const { ask, waits, door } = openDoor({ limits: { maxSessions: 1 } });
  const headers = { "mcp-session-id": await openSession(ask) };
  const answer = await ask({ headers, body: call("wait", 7) });
  await expect.poll(() => waits.begun).toBe(1);
  await ask({ headers, body: cancel(7) });
  expect(await answer.text()).toBe("");
  expect(waits.aborted).toBe(1);
  // Nothing is left of the call: its session makes room for another.
  expect(await openSession(ask)).not.toBe("");
  expect(door.sizes().sessions).toBe(1);
});

test("20 calls that a client gives up leave no answer open", async () => {
  const { ask, waits } = openDoor();
  const headers = { "mcp-session-id": await openSession(ask) };
  const ids = Array.from({ length: 20 }, (_, index) => index + 2);
  const answers = await Promise.all(ids.map((id) => ask({ headers, body: call("wait", id) })));
  await expect.poll(() => waits.begun).toBe(20);
  await ask({ headers, body: ids.map(cancel) });
  expect(await Promise.all(answers.map((answer) => answer.text()))).toEqual(ids.map(() => ""));
  expect(waits.aborted).toBe(20);
});

test("in a batch the cancelled call is answered with an error, the others as ever", async () => {
  const { ask, waits } = openDoor();
  const headers = { "mcp-session-id": await openSession(ask), "mcp-protocol-version": "2025-03-26" };
  const answer = await ask({ headers, body: [call("wait", "a"), call("wait", "b")] });
  await expect.poll(() => waits.begun).toBe(2);
  await ask({ headers, body: cancel("a") });
  waits.letGo();
  const text = await answer.text();
  expect(text).toMatch(/"id":"a","error":\{"code":-32000,"message":"The client cancelled/);
  expect(text).toMatch(/"text":"hello".*"id":"b"/);
});

test("an id that is under way in the session is refused with 400, and free again after the answer", async () => {
  const { ask, waits } = openDoor();
  const headers = { "mcp-session-id": await openSession(ask) };
  const first = await ask({ headers, body: call("wait", 7) });
  await expect.poll(() => waits.begun).toBe(1);
  for (const body of [call("echo", 7), [call("echo", 8), call("echo", 7)]]) {
    expect(await readRefusal(await ask({ headers, body }))).toMatchObject({
      status: 400,
      code: -32600,
      message: expect.stringContaining("7"),
    });
  }
  waits.letGo();
  expect(await first.text()).toContain("hello");
  expect(await (await ask({ headers, body: call("echo", 7) })).text()).toContain("hello");
});

test("cancelling what is not under way is taken and does nothing", async () => {
  const { ask } = openDoor();
  const headers = { "mcp-session-id": await openSession(ask) };
  expect((await ask({ headers, body: cancel(99) })).status).toBe(202);
  expect(await (await ask({ headers, body: call("echo", 99) })).text()).toContain("hello");
});

test(
  "a call whose client disconnects runs on, and its session stays",
  withDoor(async ({ url, ask, waits, door }) => {
    const cut = new AbortController();
    const id = await openSession(ask);
    const headers = { ...keyHeaders(), ...jsonHeaders, "mcp-session-id": id };
    await fetch(url, { method: "POST", headers, body: JSON.stringify(call("wait")), signal: cut.signal });
    await expect.poll(() => waits.begun).toBe(1);
    cut.abort();
    const echo = await fetch(url, { method: "POST", headers, body: JSON.stringify(call("echo", 3)) });
    expect(await echo.text()).toContain("hello");
    expect([waits.aborted, door.sizes().sessions]).toEqual([0, 1]);
  }),
);

test("drain ends idle sessions at once, a busy one when its call is answered", async () => {
  const { ask, waits, door } = openDoor();
  const idle = await ask({ method: "GET", headers: { "mcp-session-id": await openSession(ask) } });
  const headers = { "mcp-session-id": await openSession(ask) };
  const stream = await ask({ method: "GET", headers });
  const answer = await ask({ headers, body: call("wait") });
  await expect.poll(() => waits.begun).toBe(1);
  await door.drain();
  expect([await idle.text(), door.sizes().sessions]).toEqual(["", 1]);
  waits.letGo();
  expect(await answer.text()).toContain("hello");
  expect(await stream.text()).toBe("");
  expect([waits.aborted, door.sizes().sessions]).toEqual([0, 0]);
});

test(
  "a stream that is cut leaves its session, which can open another",
  withDoor(async ({ url, ask, door }) => {
    const cut = new AbortController();
    const headers = { ...keyHeaders(), "mcp-session-id": await openSession(ask) };
    expect((await fetch(url, { headers, signal: cut.signal })).status).toBe(200);
    expect((await fetch(url, { headers })).status).toBe(409);
    cut.abort();
    await expect.poll(async () => (await fetch(url, { headers })).status).toBe(200);
    expect(door.sizes().sessions).toBe(1);
  }),
);
