import { inspect } from "node:util";
import { expect, test } from "vitest";
import { createRouterOsClient } from "./create-router-os-client.ts";
import { createFakeRuntime } from "./testing/fake-runtime.ts";
import { errorOf } from "./testing/start-client.ts";
import { startRawServer } from "./testing/start-raw-server.ts";
import { type Answer, sendJson, startServer } from "./testing/start-server.ts";

const password = "s3cret-pass word";
const credentials = Buffer.from(`monitor:${password}`).toString("base64");
const secrets = [password, credentials, encodeURIComponent(password)];

/** Everything that logging, serializing or walking an error could show. */
function everythingIn(value: unknown, seen = new Set<unknown>()): string {
  if (typeof value !== "object" || value === null || seen.has(value)) return String(value);
  seen.add(value);
  const own = Reflect.ownKeys(value).map((key) => `${String(key)}: ${everythingIn(Reflect.get(value, key), seen)}`);
  const shown = inspect(value, { showHidden: true, depth: 10, maxStringLength: null, maxArrayLength: null });
  return [...own, shown, JSON.stringify(value), String(value)].join("\n");
}

async function expectNoSecret(url: string, timeoutMs = 2000) {
  const withCredentials = url.replace("://", `://monitor:${encodeURIComponent(password)}@`);
  const retry = { maxAttempts: 1 };
  const router = createRouterOsClient({ url: withCredentials, timeoutMs, retry }, createFakeRuntime());
  const error = await errorOf(router.list("/ip/arp", { where: { comment: "x" } }));
  await router.close();
  const shown = everythingIn(error);
  expect(shown).toContain("/rest/ip/arp");
  for (const secret of secrets) expect(shown).not.toContain(secret);
}

test.each<[string, Answer]>([
  ["401", (response) => sendJson(response, { error: 401 }, 401)],
  ["500", (response) => sendJson(response, { error: 500, detail: "failure" }, 500)],
  ["an echo of the header", (response, { authorization }) => sendJson(response, { detail: authorization }, 400)],
  ["an echo of the password", (response) => sendJson(response, { detail: `bad ${password}` }, 400)],
  ["HTML", (response) => sendJson(response, "<html>")],
  ["broken JSON", (response) => sendJson(response, "[oops]")],
  ["a reset", (response) => response.socket?.resetAndDestroy()],
])("keeps the password out of the error for %s", async (_what, answer) => {
  await using server = await startServer(answer);
  await expectNoSecret(server.url);
});

test("keeps the password out of a timeout", async () => {
  await using server = await startServer(() => {});
  await expectNoSecret(server.url, 40);
});

test("keeps the password out of an answer that is no HTTP and echoes the request", async () => {
  await using server = await startRawServer((socket) => socket.end(`nonsense ${credentials} ${password}\r\n\r\n`));
  await expectNoSecret(server.url);
});

test("keeps the password out of an unreachable router's error", async () => {
  const server = await startRawServer(() => {});
  await server[Symbol.asyncDispose]();
  await expectNoSecret(server.url);
});

test("keeps the password out of errors that the caller's own fetch throws with the request inside", async () => {
  const fetch: typeof globalThis.fetch = async (input, init) => {
    throw Object.assign(new TypeError(`failed with ${password}`), { request: input, init, code: "ECONNRESET" });
  };
  const router = createRouterOsClient({ url: "http://router.test", username: "monitor", password, fetch });
  const shown = everythingIn(await errorOf(router.run("/ip/arp/add", {})));
  for (const secret of secrets) expect(shown).not.toContain(secret);
  await router.close();
});
