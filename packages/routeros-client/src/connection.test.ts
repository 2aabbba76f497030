import { expect, test } from "vitest";
import { createRouterOsClient } from "./create-router-os-client.ts";
import { errorOf, startClient } from "./testing/start-client.ts";
import { sendJson } from "./testing/start-server.ts";

test("sends many requests over one connection, errors included", async () => {
  await using pair = await startClient((response, { url }) =>
    sendJson(
      response,
      url.includes("bad") ? { error: 400, detail: "failure: x" } : [],
      url.includes("bad") ? 400 : 200,
    ),
  );
  for (let count = 0; count < 10; count++) {
    await pair.router.list("/ip/arp");
    await errorOf(pair.router.list("/ip/bad"));
  }
  expect(pair.server.requests).toHaveLength(20);
  expect(pair.server.connectionCount()).toBe(1);
});

test("has one request in flight at a time, reads and writes alike", async () => {
  await using pair = await startClient((response) => setImmediate(() => sendJson(response, [])));
  await Promise.all([
    ...Array.from({ length: 6 }, (_, index) => pair.router.list(`/menu/${index}`)),
    ...Array.from({ length: 6 }, () => pair.router.run("/ip/arp/add", { address: "10.0.0.1" })),
  ]);
  expect(pair.server.requests).toHaveLength(12);
  expect(pair.server.highestInFlight()).toBe(1);
  expect(pair.server.connectionCount()).toBe(1);
});

test("sends identical reads that overlap once, and gives each caller rows of its own", async () => {
  await using pair = await startClient((response) => sendJson(response, [{ address: "10.0.0.2" }]));
  const [first, second, answer] = await Promise.all([
    pair.router.list("/ip/arp"),
    pair.router.list("/ip/arp"),
    pair.router.read("/ip/arp"),
  ]);
  expect(pair.server.requests).toHaveLength(1);
  expect(first).toEqual(second);
  expect(first[0]).not.toBe(second[0]);
  expect(answer.state).toBe("present");
});

test("sends reads with other fields, and reads that do not overlap, separately", async () => {
  await using pair = await startClient((response) => sendJson(response, []));
  await Promise.all([pair.router.list("/ip/arp"), pair.router.list("/ip/arp", { properties: ["address"] })]);
  await pair.router.list("/ip/arp");
  expect(pair.server.requests).toHaveLength(3);
});

test("never shares identical writes", async () => {
  await using pair = await startClient((response) => sendJson(response, []));
  await Promise.all([pair.router.run("/ip/arp/add"), pair.router.run("/ip/arp/add")]);
  expect(pair.server.requests).toHaveLength(2);
});

test("does not count the time in the queue towards the time limit", async () => {
  await using pair = await startClient((response) => setTimeout(() => sendJson(response, []), 150));
  const calls = Array.from({ length: 5 }, (_, index) => pair.router.list(`/menu/${index}`, { timeoutMs: 600 }));
  expect(await Promise.all(calls)).toEqual([[], [], [], [], []]);
});

test("sends through the caller's own fetch", async () => {
  const urls: string[] = [];
  const fetch: typeof globalThis.fetch = async (input) => {
    urls.push(String(input));
    return new Response('[{"name":"gw"}]', { headers: { "content-type": "application/json" } });
  };
  const router = createRouterOsClient({ url: "http://router.test", username: "u", password: "p", fetch });
  expect(await router.get("/system/identity")).toEqual({ name: "gw" });
  expect(urls).toEqual(["http://router.test/rest/system/identity"]);
  await router.close();
});

test("ends a call in time although the caller's own fetch ignores the signal", async () => {
  const fetch: typeof globalThis.fetch = () => new Promise(() => {});
  const options = { url: "http://router.test", username: "u", password: "p", fetch, retry: { maxAttempts: 1 } };
  const router = createRouterOsClient(options);
  expect(await errorOf(router.list("/ip/arp", { timeoutMs: 20 }))).toMatchObject({ code: "router_timeout" });
  await router.close();
});
