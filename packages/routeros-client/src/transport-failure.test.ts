import type { Socket } from "node:net";
import { expect, test } from "vitest";
import { createRouterOsClient } from "./create-router-os-client.ts";
import { createFakeRuntime } from "./testing/fake-runtime.ts";
import { errorOf } from "./testing/start-client.ts";
import { startRawServer } from "./testing/start-raw-server.ts";

const head = "HTTP/1.1 200 OK\r\ncontent-type: application/json\r\n";

async function failureFrom(url: string, timeoutMs = 10_000) {
  const retry = { maxAttempts: 1 };
  const options = { url, username: "monitor", password: "correct-horse", retry, timeoutMs };
  const router = createRouterOsClient(options, createFakeRuntime());
  const error = await errorOf(router.list("/ip/arp"));
  await router.close();
  return error;
}

test.each<[string, string, (socket: Socket) => unknown]>([
  ["a reset before the answer", "router_reset", (socket) => socket.resetAndDestroy()],
  ["an end before the answer", "router_reset", (socket) => socket.end()],
  [
    "a reset inside the body",
    "router_reset",
    (socket) => socket.write(`${head}content-length: 99\r\n\r\n[{`, () => setImmediate(() => socket.resetAndDestroy())),
  ],
  [
    "an end inside the body",
    "router_truncated_response",
    (socket) => socket.end(`${head}content-length: 99\r\n\r\n[{`),
  ],
  ["an end inside the headers", "router_reset", (socket) => socket.end("HTTP/1.1 200 OK\r\ncontent-")],
  [
    "an end inside a chunk",
    "router_truncated_response",
    (socket) => socket.end(`${head}transfer-encoding: chunked\r\n\r\n20\r\n[{`),
  ],
  ["no HTTP", "router_bad_response", (socket) => socket.end("SSH-2.0-ROSSSH\r\n")],
])("reads %s as %s", async (_what, code, answer) => {
  await using server = await startRawServer(answer);
  const error = await failureFrom(server.url);
  expect(error).toMatchObject({ code, status: null, menu: "/ip/arp", method: "GET", attempts: 1 });
  expect(error.message).toContain(`Router ${server.url} `);
});

test.each<[string, (socket: Socket) => unknown]>([
  ["before the headers", () => {}],
  ["after the headers", (socket) => socket.write(`${head}content-length: 99\r\n\r\n[`)],
])("gives up on a router that hangs %s", async (_when, answer) => {
  await using server = await startRawServer(answer);
  const error = await failureFrom(server.url, 40);
  expect(error).toMatchObject({ code: "router_timeout", isRetryable: true });
  expect(error.message).toBe(`Router ${server.url} did not answer GET /rest/ip/arp within 40 ms.`);
});

test("reads a refused connection as router_unreachable, with the system error as cause", async () => {
  const server = await startRawServer(() => {});
  await server[Symbol.asyncDispose]();
  const error = await failureFrom(server.url);
  expect(error).toMatchObject({ code: "router_unreachable", isRetryable: true });
  expect(error.cause).toMatchObject({ code: "ECONNREFUSED" });
  expect(error.message).toMatch(
    /could not be reached for GET \/rest\/ip\/arp: connect ECONNREFUSED 127\.0\.0\.1:\d+\.$/,
  );
});

test.each([
  ["ENOTFOUND", "router_unreachable"],
  ["EAI_AGAIN", "router_unreachable"],
  ["EHOSTUNREACH", "router_unreachable"],
  ["ETIMEDOUT", "router_unreachable"],
  ["UND_ERR_CONNECT_TIMEOUT", "router_unreachable"],
  ["EPIPE", "router_reset"],
  ["EPROTO", "router_tls_failed"],
  ["CERT_NOT_YET_VALID", "router_tls_failed"],
  ["UND_ERR_HEADERS_OVERFLOW", "router_bad_response"],
  [undefined, "router_unreachable"],
])("reads the system error %s as %s", async (systemCode, code) => {
  const fetch: typeof globalThis.fetch = async () => {
    throw new TypeError("fetch failed", { cause: Object.assign(new Error("no luck"), { code: systemCode }) });
  };
  const retry = { maxAttempts: 1 };
  const router = createRouterOsClient({ url: "http://router.test", username: "u", password: "p", fetch, retry });
  const error = await errorOf(router.list("/ip/arp"));
  expect(error).toMatchObject({ code, cause: { code: systemCode, message: "no luck" } });
  await router.close();
});
