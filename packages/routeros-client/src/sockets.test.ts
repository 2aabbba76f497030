import { expect, test } from "vitest";
import type { RouterOsClientOptions } from "./client-options.ts";
import { createRouterOsClient } from "./create-router-os-client.ts";
import { createFakeRuntime } from "./testing/fake-runtime.ts";
import { makeCertificate } from "./testing/make-certificate.ts";
import { errorOf } from "./testing/start-client.ts";
import { startDeafPort } from "./testing/start-deaf-port.ts";
import { startRawServer } from "./testing/start-raw-server.ts";
import { sendJson, startServer } from "./testing/start-server.ts";
import { watchSockets } from "./testing/watch-sockets.ts";

/** Never answers a SYN. */
const deaf = async () => {
  const port = await startDeafPort();
  return { ...port, isReached: () => true };
};
/** Takes the connection and the first message of the TLS handshake, and says nothing. */
const silent = async () => {
  let greetingCount = 0;
  const server = await startRawServer(() => greetingCount++);
  return { ...server, address: new URL(server.url).host, isReached: () => greetingCount > 0 };
};

const verified = undefined;
const insecure = { insecure: true };
const pinned = { fingerprint: "0".repeat(64) };

/** Where connecting hangs, for each way to connect. */
const hangs = [
  ["http, no answer to the SYN", "http", deaf, undefined],
  ["https, no answer to the SYN", "https", deaf, verified],
  ["any certificate, no answer to the SYN", "https", deaf, insecure],
  ["pinned key, no answer to the SYN", "https", deaf, pinned],
  ["https, no answer to the TLS handshake", "https", silent, verified],
  ["any certificate, no answer to the TLS handshake", "https", silent, insecure],
  ["pinned key, no answer to the TLS handshake", "https", silent, pinned],
] as const;

function createClient(url: string, tls: RouterOsClientOptions["tls"]) {
  const options = { url, username: "monitor", password: "correct-horse", tls, retry: { maxAttempts: 1 } };
  return createRouterOsClient(options, createFakeRuntime());
}

test.each(hangs)("a try that times out ends its connect: %s", async (_, scheme, start, tls) => {
  await using place = await start();
  using sockets = watchSockets();
  const router = createClient(`${scheme}://${place.address}`, tls);
  for (const count of [1, 2, 3]) {
    expect(await errorOf(router.list("/ip/arp", { timeoutMs: 200 }))).toMatchObject({ code: "router_timeout" });
    expect(sockets.count()).toBe(count);
    await expect.poll(sockets.openCount).toBe(0);
  }
  expect(place.isReached()).toBe(true);
  await router.close();
});

test.each(hangs)("close() ends a connect: %s", async (_, scheme, start, tls) => {
  await using place = await start();
  using sockets = watchSockets();
  const router = createClient(`${scheme}://${place.address}`, tls);
  const call = errorOf(router.list("/ip/arp"));
  await expect.poll(() => sockets.openCount() === 1 && place.isReached()).toBe(true);
  await router.close();
  expect(await call).toMatchObject({ code: "client_closed" });
  await expect.poll(sockets.openCount).toBe(0);
});

test.each(hangs)("a caller who aborts ends the connect: %s", async (_, scheme, start, tls) => {
  await using place = await start();
  using sockets = watchSockets();
  const router = createClient(`${scheme}://${place.address}`, tls);
  const controller = new AbortController();
  const call = errorOf(router.list("/ip/arp", { signal: controller.signal }));
  await expect.poll(() => sockets.openCount() === 1 && place.isReached()).toBe(true);
  controller.abort();
  expect(await call).toMatchObject({ code: "request_aborted" });
  await expect.poll(sockets.openCount).toBe(0);
  await router.close();
});

test.each(["http", "https"])("close() during a running request leaves nothing open: %s", async (scheme) => {
  const certificate = await makeCertificate();
  const answerFirst = startServer(
    (response, _request, index) => index === 0 && sendJson(response, []),
    scheme === "https" ? certificate : undefined,
  );
  await using server = await answerFirst;
  using sockets = watchSockets();
  const router = createClient(server.url, scheme === "https" ? { fingerprint: certificate.fingerprint } : undefined);
  await router.list("/ip/arp");
  const call = errorOf(router.list("/ip/route"));
  await expect.poll(() => server.requests.length).toBe(2);
  await router.close();
  expect(await call).toMatchObject({ code: "client_closed" });
  expect([sockets.count(), sockets.openCount()]).toEqual([1, 0]);
  await expect.poll(server.openConnectionCount).toBe(0);
});
