import { expect, test } from "vitest";
import { createRouterOsClient } from "./create-router-os-client.ts";
import { isRouterOsError } from "./router-os-error.ts";
import { errorOf, startClient } from "./testing/start-client.ts";
import { sendJson } from "./testing/start-server.ts";

const base = { url: "https://router.test", username: "u", password: "p" };

test("shows its address without credentials and query", () => {
  const router = createRouterOsClient({ url: "https://admin:hidden-word@router.test/gw/?a=b" });
  expect(router.url).toBe("https://router.test/gw");
});

test.each([
  { tls: { fingerprint: "abc" } },
  { tls: { ca: "no certificate" } },
  { url: "http://router.test", tls: { fingerprint: "0".repeat(64) } },
  { url: "router.test" },
  { username: "" },
  { timeoutMs: 0 },
  { timeoutMs: 2 ** 31 },
  { quietAfterAbortMs: -1 },
  { retry: { maxAttempts: 0 } },
  { retry: { limitMs: Number.NaN } },
])("refuses the options %j", (options) => {
  const create = () => createRouterOsClient({ ...base, ...options });
  expect(create).toThrow(expect.objectContaining({ code: "invalid_request" }));
});

test("ends a call whose caller aborts, and drops its connection", async () => {
  const controller = new AbortController();
  await using pair = await startClient((response, _request, index) =>
    index === 0 ? controller.abort() : sendJson(response, []),
  );
  const error = await errorOf(pair.router.list("/ip/arp", { signal: controller.signal }));
  expect(error).toMatchObject({ code: "request_aborted", reportedAs: "router_timeout", menu: "/ip/arp" });
  expect(await pair.router.list("/ip/arp")).toEqual([]);
  expect(pair.runtime.sleeps).toEqual([6000]);
  expect(pair.server.connectionCount()).toBe(2);
});

test("goes on for the other callers of a shared read when one aborts", async () => {
  const controller = new AbortController();
  await using pair = await startClient((response) => {
    controller.abort();
    setImmediate(() => sendJson(response, [{ name: "gw" }]));
  });
  const aborted = errorOf(pair.router.list("/ip/arp", { signal: controller.signal }));
  const other = pair.router.list("/ip/arp");
  expect(await aborted).toMatchObject({ code: "request_aborted" });
  expect(await other).toEqual([{ name: "gw" }]);
  expect(pair.server.requests).toHaveLength(1);
});

test("never sends a request that was aborted in the queue", async () => {
  const controller = new AbortController();
  await using pair = await startClient((response) => {
    controller.abort();
    sendJson(response, []);
  });
  const first = pair.router.list("/ip/arp");
  const second = errorOf(pair.router.run("/ip/arp/add", {}, { signal: controller.signal }));
  await Promise.all([first, second]);
  await pair.router.list("/ip/route");
  expect(pair.server.requests.map(({ url }) => url)).toEqual(["/rest/ip/arp", "/rest/ip/route"]);
  expect(pair.runtime.sleeps).toEqual([]);
});

test("ends what is running and waiting when it is closed, and refuses later calls", async () => {
  let close: () => Promise<void> = async () => {};
  let closing: Promise<void> | undefined;
  await using pair = await startClient(() => {
    closing = close();
  });
  close = pair.router.close;
  const calls = [pair.router.list("/ip/arp"), pair.router.run("/ip/arp/add", {})].map(errorOf);
  for (const error of await Promise.all(calls)) expect(error).toMatchObject({ code: "client_closed" });
  await closing;
  expect(await errorOf(pair.router.list("/ip/arp"))).toMatchObject({ code: "client_closed", attempts: 0 });
  expect(pair.server.requests).toHaveLength(1);
  await expect.poll(() => pair.server.openConnectionCount()).toBe(0);
});

test("can be closed twice, and before any call", async () => {
  const router = createRouterOsClient(base);
  await router.close();
  await router.close();
  expect(isRouterOsError(await errorOf(router.get("/system/identity")))).toBe(true);
});
