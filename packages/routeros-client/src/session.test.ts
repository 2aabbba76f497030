import { expect, test } from "vitest";
import { errorOf, startClient } from "./testing/start-client.ts";
import { type Answer, sendJson } from "./testing/start-server.ts";

const single = { retry: { maxAttempts: 1 } };
const unauthorized = { error: 401, message: "Unauthorized" };

/** Never answers the first request; the others get the statuses in turn, then 200. */
function hangThen(...statuses: number[]): Answer {
  return (response, _request, index) => {
    if (index === 0) return;
    const status = statuses[index - 1] ?? 200;
    sendJson(response, status === 200 ? [] : unauthorized, status);
  };
}

async function timeOut(pair: Awaited<ReturnType<typeof startClient>>) {
  expect(await errorOf(pair.router.list("/slow", { timeoutMs: 40 }))).toMatchObject({ code: "router_timeout" });
}

test("drops the connection after a timeout and waits the quiet time before the next request", async () => {
  await using pair = await startClient(hangThen(), single);
  await timeOut(pair);
  pair.runtime.advance(1500);
  expect(await pair.router.list("/ip/arp")).toEqual([]);
  expect(pair.runtime.sleeps).toEqual([4500]);
  expect(pair.server.connectionCount()).toBe(2);
  await expect.poll(() => pair.server.openConnectionCount()).toBe(1);
});

test("does not wait once the quiet time has passed", async () => {
  await using pair = await startClient(hangThen(), single);
  await timeOut(pair);
  pair.runtime.advance(6000);
  await pair.router.list("/ip/arp");
  expect(pair.runtime.sleeps).toEqual([]);
});

test("takes the quiet time from its option", async () => {
  await using pair = await startClient(hangThen(), { ...single, quietAfterAbortMs: 100 });
  await timeOut(pair);
  await pair.router.list("/ip/arp");
  expect(pair.runtime.sleeps).toEqual([100]);
});

test("repeats a timed-out read after the quiet time", async () => {
  await using pair = await startClient(hangThen(), { retry: { limitMs: 30_000 } });
  expect(await pair.router.list("/ip/arp", { timeoutMs: 500 })).toEqual([]);
  expect(pair.runtime.sleeps).toEqual([6000]);
});

test("asks again when the first answer after a drop is 401", async () => {
  await using pair = await startClient(hangThen(401), single);
  await timeOut(pair);
  expect(await pair.router.list("/ip/arp")).toEqual([]);
  expect(pair.server.requests).toHaveLength(3);
});

test("believes the second 401 after a drop", async () => {
  await using pair = await startClient(hangThen(401, 401), single);
  await timeOut(pair);
  expect(await errorOf(pair.router.list("/ip/arp"))).toMatchObject({ code: "router_auth_failed" });
  expect(pair.server.requests).toHaveLength(3);
});

test("believes a 401 once another answer has come after the drop", async () => {
  await using pair = await startClient(hangThen(200, 401), single);
  await timeOut(pair);
  await pair.router.list("/ip/arp");
  expect(await errorOf(pair.router.list("/ip/arp"))).toMatchObject({ code: "router_auth_failed" });
  expect(pair.server.requests).toHaveLength(3);
});

test("lets a read take the first answer after a drop when a write comes next, so the write is sent once", async () => {
  await using pair = await startClient(hangThen(401), single);
  await timeOut(pair);
  await pair.router.run("/ip/arp/add", {});
  const sent = pair.server.requests.map(({ method, url }) => `${method} ${url}`);
  expect(sent.slice(1)).toEqual(["GET /rest/system/identity", "GET /rest/system/identity", "POST /rest/ip/arp/add"]);
});

test("does not send a write after a drop when the credentials are refused twice", async () => {
  await using pair = await startClient(hangThen(401, 401), single);
  await timeOut(pair);
  const error = await errorOf(pair.router.run("/ip/arp/add", {}));
  expect(error).toMatchObject({ code: "router_auth_failed", menu: "/ip/arp/add" });
  expect(pair.server.requests.some(({ method }) => method === "POST")).toBe(false);
});

test("sends nothing for a caller who aborts during the quiet time, and starts no new one", async () => {
  await using pair = await startClient(hangThen(), single);
  await timeOut(pair);
  const controller = new AbortController();
  const waiting = errorOf(pair.router.list("/ip/arp", { signal: controller.signal }));
  controller.abort();
  expect(await waiting).toMatchObject({ code: "request_aborted" });
  expect(await pair.router.list("/ip/route")).toEqual([]);
  expect(pair.server.requests.map(({ url }) => url)).toEqual(["/rest/slow", "/rest/ip/route"]);
  expect(pair.runtime.sleeps).toEqual([6000]);
});
