import { expect, test } from "vitest";
import type { RouterOsClient } from "./router-os-client.ts";
import { errorOf, startClient } from "./testing/start-client.ts";
import { sendJson } from "./testing/start-server.ts";

const busy = { error: 500, message: "Internal Server Error", detail: "failure: busy" };

test("repeats a read after 5xx with growing waits", async () => {
  await using pair = await startClient((response, _request, index) =>
    index < 2 ? sendJson(response, busy, 500) : sendJson(response, [{ name: "gw" }]),
  );
  expect(await pair.router.list("/ip/arp")).toEqual([{ name: "gw" }]);
  expect(pair.runtime.sleeps).toEqual([125, 250]);
});

test("repeats a reading command like a read", async () => {
  await using pair = await startClient((response, _request, index) =>
    index < 1 ? sendJson(response, busy, 500) : sendJson(response, []),
  );
  expect(await pair.router.runRead("/interface/wifi/monitor")).toMatchObject({ state: "present" });
});

test("repeats a read after a reset connection and after an HTML page with 500", async () => {
  await using pair = await startClient((response, _request, index) => {
    if (index === 0) response.socket?.resetAndDestroy();
    else sendJson(response, index === 1 ? "<html></html>" : [], index === 1 ? 500 : 200);
  });
  expect(await pair.router.list("/ip/arp")).toEqual([]);
  expect(pair.server.requests).toHaveLength(3);
});

test("counts the tries in the error", async () => {
  await using pair = await startClient((response) => sendJson(response, busy, 500));
  expect(await errorOf(pair.router.list("/ip/arp"))).toMatchObject({ attempts: 3, detail: "failure: busy" });
  expect(pair.server.requests).toHaveLength(3);
});

const calls = {
  run: (router: RouterOsClient) => router.run("/ip/arp", {}),
  add: (router: RouterOsClient) => router.add("/ip/arp", {}),
  list: (router: RouterOsClient) => router.list("/ip/arp", {}),
};

test.each([
  ["run", 500],
  ["add", 500],
  ["list", 400],
  ["list", 401],
  ["list", 403],
] as const)("sends %s once when the answer is %i", async (method, status) => {
  await using pair = await startClient((response) => sendJson(response, { error: status }, status));
  await errorOf(calls[method](pair.router));
  expect(pair.server.requests).toHaveLength(1);
});

test("sends a write once when the connection is reset", async () => {
  await using pair = await startClient((response) => response.socket?.resetAndDestroy());
  expect(await errorOf(pair.router.add("/ip/arp", {}))).toMatchObject({ code: "router_reset", attempts: 1 });
  expect(pair.server.requests).toHaveLength(1);
});

test("holds the total limit for a single try that is longer", async () => {
  await using pair = await startClient(() => {}, { retry: { limitMs: 40 } });
  const error = await errorOf(pair.router.list("/ip/arp", { timeoutMs: 10_000 }));
  expect(error.message).toContain("within 40 ms");
});
