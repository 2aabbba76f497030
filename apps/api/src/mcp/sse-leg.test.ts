import { once } from "node:events";
import { connect } from "node:net";
import { setTimeout as delay } from "node:timers/promises";
import { afterEach, expect, test, vi } from "vitest";
import {
  call,
  type DoorUnderTest,
  initialize,
  jsonHeaders,
  keyHeaders,
  keys,
  openDoor,
  readStream,
  withDoor,
} from "./testing/door-under-test.ts";

afterEach(() => vi.useRealTimers());

async function openStream(ask: DoorUnderTest["ask"]) {
  const answer = await ask({ method: "GET" });
  const stream = readStream(answer);
  const query = /\?sessionId=\S+/.exec(await stream.next())?.[0] ?? "";
  const post = async (body: unknown) => (await ask({ query, body })).status;
  return { ...stream, post, answer };
}

test("the stream asks proxies neither to buffer nor to change it", async () => {
  const { answer, cancel } = await openStream(openDoor().ask);
  expect(Object.fromEntries(answer.headers)).toMatchObject({
    "cache-control": "no-cache, no-transform",
    "x-accel-buffering": "no",
  });
  await cancel();
});

test("a silent stream gets a comment every 15 seconds, and no timer survives it", async () => {
  vi.useFakeTimers({ toFake: ["setInterval", "clearInterval"] });
  const { ask, door } = openDoor();
  const { next, cancel } = await openStream(ask);
  const before = vi.getTimerCount();
  vi.advanceTimersByTime(14_999);
  const comment = next();
  vi.advanceTimersByTime(1);
  expect(await comment).toBe(": keepalive\n\n");
  vi.advanceTimersByTime(15_000);
  expect(await next()).toBe(": keepalive\n\n");
  await cancel();
  expect(vi.getTimerCount()).toBe(before - 1);
  await door.close();
  expect(vi.getTimerCount()).toBe(0);
});

test("a comment is not added to what already waits for a slow client", async () => {
  vi.useFakeTimers({ toFake: ["setInterval", "clearInterval"] });
  const { ask, door } = openDoor({ limits: { maxQueuedBytes: 1000 } });
  const { next, post, cancel } = await openStream(ask);
  await post(call("big"));
  await expect.poll(async () => door.sizes().sse).toBe(1);
  vi.advanceTimersByTime(60_000);
  expect(door.sizes().sse).toBe(1);
  expect((await next()).length).toBeGreaterThan(1024 * 1024);
  vi.advanceTimersByTime(15_000);
  expect(await next()).toBe(": keepalive\n\n");
  await cancel();
});

test("drain ends idle streams at once, a busy one when its last call is answered", async () => {
  const { ask, waits, door } = openDoor();
  const idle = await openStream(ask);
  const given = await openStream(ask);
  await given.post(call("wait", 7));
  const busy = await openStream(ask);
  for (const id of [1, 2]) await busy.post(call("wait", id));
  await expect.poll(() => waits.begun).toBe(3);
  await given.post({ jsonrpc: "2.0", method: "notifications/cancelled", params: { requestId: 7 } });
  await door.drain();
  expect([await idle.next(), await given.next(), door.sizes().sse]).toEqual(["", "", 1]);
  expect(await busy.post(call("echo", 3))).toBe(503);
  waits.letGo();
  expect([await busy.next(), await busy.next()].every((event) => event.includes("hello"))).toBe(true);
  expect([await busy.next(), door.sizes().sse]).toEqual(["", 0]);
});

test("notifications/cancelled reaches the signal of the call", async () => {
  const { ask, waits } = openDoor();
  const { post, cancel } = await openStream(ask);
  await post(call("wait", 7));
  await expect.poll(() => waits.begun).toBe(1);
  expect(await post({ jsonrpc: "2.0", method: "notifications/cancelled", params: { requestId: 7 } })).toBe(202);
  await expect.poll(() => waits.aborted).toBe(1);
  await cancel();
});

test("a stream that is cut aborts its calls", async () => {
  const { ask, waits } = openDoor();
  const { post, cancel } = await openStream(ask);
  await post(call("wait"));
  await expect.poll(() => waits.begun).toBe(1);
  await cancel();
  await expect.poll(() => waits.aborted).toBe(1);
});

test(
  "200 streams that were opened and cut leave nothing",
  withDoor(async ({ url, door }) => {
    const cut = new AbortController();
    const open = () => fetch(url, { headers: { ...keyHeaders(), accept: "text/event-stream" }, signal: cut.signal });
    const answers = await Promise.all(Array.from({ length: 200 }, open));
    expect(answers.every(({ status }) => status === 200)).toBe(true);
    expect(door.sizes().sse).toBe(200);
    cut.abort();
    await expect.poll(() => door.sizes().sse, { timeout: 10_000 }).toBe(0);
  }),
);

test(
  "HEAD over a socket opens no stream",
  withDoor(async ({ url, door }) => {
    expect((await fetch(url, { method: "HEAD", headers: keyHeaders() })).status).toBe(405);
    expect(door.sizes().sse).toBe(0);
  }),
);

test("an answer larger than the bound reaches a client that reads", async () => {
  const { ask } = openDoor({ limits: { maxQueuedBytes: 1000 } });
  const { next, post, cancel } = await openStream(ask);
  await post(call("big"));
  expect((await next()).length).toBeGreaterThan(1024 * 1024);
  await post(call("echo"));
  expect(await next()).toContain("hello");
  await cancel();
});

test(
  "a client that never reads is cut when 4 MiB wait for it",
  withDoor(async ({ url, door }) => {
    const socket = connect(Number(url.port), url.hostname);
    const headers = `Host: ${url.host}\r\nAuthorization: Bearer ${keys[0]}`;
    socket.write(`GET /mcp HTTP/1.1\r\n${headers}\r\nAccept: text/event-stream\r\n\r\n`);
    const [head] = await once(socket, "data");
    socket.pause();
    const query = /\?sessionId=\S+/.exec(String(head))?.[0] ?? "";
    const posted = await postUntilGone(new URL(query, url));
    // What the system keeps for the socket comes on top of the four.
    expect(posted).toBeGreaterThan(4);
    expect(posted).toBeLessThan(32);
    expect(door.sizes().sse).toBe(0);
    // Cut, and not ended in peace once all that waits is read: the last chunk of a peaceful end is missing.
    const chunks: Buffer[] = [];
    socket
      .on("error", () => undefined)
      .on("data", (chunk) => chunks.push(chunk))
      .resume();
    await once(socket, "close");
    expect(Buffer.concat(chunks).toString().endsWith("0\r\n\r\n")).toBe(false);
  }),
);

/** Asks for answers of 1 MiB until the stream is gone; answers how many were taken. */
async function postUntilGone(url: URL): Promise<number> {
  for (let posted = 0; ; posted += 1) {
    const body = JSON.stringify(call("big", posted));
    const { status } = await fetch(url, { method: "POST", headers: { ...keyHeaders(), ...jsonHeaders }, body });
    if (status === 404 || posted === 200) return posted;
    await delay(0);
  }
}

test(
  "drain ends 20 open streams, of all kinds, within a second",
  withDoor(async ({ url, door }) => {
    const get = (headers: Record<string, string> = {}) => fetch(url, { headers: { ...keyHeaders(), ...headers } });
    const begin = async () => {
      const body = JSON.stringify(initialize);
      const answer = await fetch(url, { method: "POST", headers: { ...keyHeaders(), ...jsonHeaders }, body });
      await answer.text();
      return get({ "mcp-session-id": answer.headers.get("mcp-session-id") ?? "" });
    };
    const answers = await Promise.all(Array.from({ length: 20 }, (_, index) => (index % 2 ? begin() : get())));
    expect(door.sizes()).toEqual({ sse: 10, sessions: 10 });
    const startedAt = performance.now();
    await door.drain();
    await Promise.all(answers.map((answer) => answer.text()));
    expect(performance.now() - startedAt).toBeLessThan(1000);
    expect(door.sizes()).toEqual({ sse: 0, sessions: 0 });
  }),
);
