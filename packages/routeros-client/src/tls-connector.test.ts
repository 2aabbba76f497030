import { beforeAll, expect, test } from "vitest";
import type { RouterOsClientOptions } from "./client-options.ts";
import { createRouterOsClient } from "./create-router-os-client.ts";
import { createFakeRuntime } from "./testing/fake-runtime.ts";
import { makeCertificate, type TestCertificate } from "./testing/make-certificate.ts";
import { errorOf } from "./testing/start-client.ts";
import { sendJson, startServer } from "./testing/start-server.ts";

let plain: TestCertificate;
let otherHost: TestCertificate;
let expired: TestCertificate;
let authority: TestCertificate;
let issued: TestCertificate;

beforeAll(async () => {
  plain = await makeCertificate();
  otherHost = await makeCertificate({ hostName: "other.test" });
  expired = await makeCertificate({ isExpired: true });
  authority = await makeCertificate({ isCa: true });
  issued = await makeCertificate({ ca: authority });
});

async function connect(certificate: TestCertificate, tls: RouterOsClientOptions["tls"], url?: (url: string) => string) {
  const server = await startServer((response) => sendJson(response, { name: "gw" }), certificate);
  const credentials = { username: "monitor", password: "correct-horse" };
  const options = { url: url?.(server.url) ?? server.url, ...credentials, tls };
  const router = createRouterOsClient(options, createFakeRuntime());
  const call = router.get("/system/identity");
  const row = await call.catch(() => null);
  const error = row === null ? await errorOf(call) : null;
  await router.close();
  await server[Symbol.asyncDispose]();
  return { row, error, requests: server.requests };
}

test("accepts a self-signed certificate whose key is pinned", async () => {
  const { row, error } = await connect(plain, { fingerprint: plain.fingerprint });
  expect({ row, error }).toEqual({ row: { name: "gw" }, error: null });
});

test("accepts a pinned key with another host name, and one that has expired", async () => {
  for (const certificate of [otherHost, expired]) {
    const base64 = `sha256/${Buffer.from(certificate.fingerprint, "hex").toString("base64")}`;
    expect((await connect(certificate, { fingerprint: base64 })).row).toEqual({ name: "gw" });
  }
});

test("refuses another key than the pinned one, names it, and sends nothing", async () => {
  const { error, requests } = await connect(plain, { fingerprint: otherHost.fingerprint });
  expect(error).toMatchObject({ code: "router_tls_failed", isRetryable: false, attempts: 1 });
  expect(error?.message).toContain(plain.fingerprint);
  expect(requests).toEqual([]);
});

test("refuses another key although insecure or a matching CA is given too", async () => {
  const tls = { fingerprint: otherHost.fingerprint, insecure: true, ca: plain.cert };
  expect((await connect(plain, tls)).error).toMatchObject({ code: "router_tls_failed" });
});

test("checks the pin of every connection, not only of the first", async () => {
  await using server = await startServer((response) => {
    response.setHeader("connection", "close");
    sendJson(response, { name: "gw" });
  }, plain);
  const tls = { fingerprint: plain.fingerprint };
  const router = createRouterOsClient({ url: server.url, username: "monitor", password: "correct-horse", tls });
  for (let count = 0; count < 3; count++) expect(await router.get("/system/identity")).toEqual({ name: "gw" });
  await router.close();
  expect(server.connectionCount()).toBe(3);
});

test("accepts a certificate that the given CA has issued, and a self-signed one that is given itself", async () => {
  expect((await connect(issued, { ca: authority.cert })).row).toEqual({ name: "gw" });
  expect((await connect(plain, { ca: plain.cert })).row).toEqual({ name: "gw" });
});

test.each([
  ["self-signed", () => plain, undefined, /SELF_SIGNED/],
  ["of an unknown CA", () => issued, undefined, /UNABLE_TO/],
  ["of another CA than the given one", () => issued, () => plain.cert, /UNABLE_TO/],
  ["expired", () => expired, () => expired.cert, /CERT_HAS_EXPIRED/],
  ["for another host name", () => otherHost, () => otherHost.cert, /ERR_TLS_CERT_ALTNAME_INVALID/],
])("refuses a certificate that is %s", async (_what, certificate, ca, cause) => {
  const { error, requests } = await connect(certificate(), ca ? { ca: ca() } : undefined);
  expect(error).toMatchObject({
    code: "router_tls_failed",
    cause: { code: expect.stringMatching(cause) },
    attempts: 1,
  });
  expect(error?.message).toContain(`the SHA-256 of its public key is ${certificate().fingerprint}`);
  expect(requests).toEqual([]);
});

test("refuses another host name at every connection, whatever the one before has left", async () => {
  await using server = await startServer((response) => sendJson(response, []), otherHost);
  const tls = { ca: otherHost.cert };
  const router = createRouterOsClient({ url: server.url, username: "monitor", password: "correct-horse", tls });
  for (let count = 0; count < 3; count++) {
    expect((await errorOf(router.list("/ip/arp"))).cause).toMatchObject({ code: "ERR_TLS_CERT_ALTNAME_INVALID" });
  }
  await router.close();
  expect(server.requests).toEqual([]);
});

test("accepts any certificate when insecure", async () => {
  for (const certificate of [plain, otherHost, expired]) {
    expect((await connect(certificate, { insecure: true })).row).toEqual({ name: "gw" });
  }
});

test("reads TLS towards a plain HTTP port as router_tls_failed", async () => {
  await using server = await startServer((response) => sendJson(response, []));
  const url = server.url.replace("http:", "https:");
  const router = createRouterOsClient({ url, username: "monitor", password: "correct-horse" });
  expect(await errorOf(router.list("/ip/arp"))).toMatchObject({ code: "router_tls_failed" });
  await router.close();
});
