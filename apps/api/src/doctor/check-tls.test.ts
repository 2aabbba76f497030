import { mkdtemp, writeFile } from "node:fs/promises";
import { type AddressInfo, createServer, type Socket } from "node:net";
import { tmpdir } from "node:os";
import { systemResource } from "@mtw/normalize";
import { RouterOsError } from "@mtw/routeros-client";
import { beforeAll, expect, test } from "vitest";
import {
  makeCertificate,
  type TestCertificate,
} from "../../../../packages/routeros-client/src/testing/make-certificate.ts";
import { checkHandshake, checkTls } from "./check-tls.ts";
import { checkPlainPort } from "./check-transport.ts";
import { shakeHands } from "./shake-hands.ts";
import { environmentOf, runTestDoctor, startRouter } from "./testing/run-test-doctor.ts";

let plain: TestCertificate;
let other: TestCertificate;
let expired: TestCertificate;

beforeAll(async () => {
  [plain, other, expired] = await Promise.all([
    makeCertificate(),
    makeCertificate({ hostName: "other.test" }),
    makeCertificate({ isExpired: true }),
  ]);
});

const paste = (certificate: TestCertificate) => `ROUTEROS_TLS_FINGERPRINT=${certificate.fingerprint}`;

/** The line about TLS, and how many requests went out. */
async function tlsLine(certificate: TestCertificate, tls: Record<string, string> = {}) {
  const router = await startRouter({ tls: certificate });
  const { code, lines } = await runTestDoctor(environmentOf(router.url, tls));
  const all = [...lines("fail"), ...lines("warn"), ...lines("ok")];
  return { code, line: all.find((line) => line.startsWith("tls")), requests: router.countRequests() };
}

test("takes the pinned key, and repeats it", async () => {
  const { line, code } = await tlsLine(expired, { ROUTEROS_TLS_FINGERPRINT: expired.fingerprint });
  expect(line).toMatch(/^tls TLSv1\.3, CN=router, self-signed, valid to \d{4}-\d\d-\d\d; its key is the pinned one/);
  expect([line?.includes(paste(expired)), code]).toEqual([true, 0]);
});

test("shows the line to paste for a certificate that nobody trusts yet, and sends it nothing", async () => {
  const { line, code, requests } = await tlsLine(plain);
  expect(line).toMatch(
    /^tls the certificate is self-signed: .* -> if this is your router, set ROUTEROS_TLS_FINGERPRINT=/,
  );
  expect([line?.includes(paste(plain)), code, requests]).toEqual([true, 1, 0]);
});

test("does not advise to pin whatever answers in place of the pinned key", async () => {
  const { line, requests } = await tlsLine(plain, { ROUTEROS_TLS_FINGERPRINT: other.fingerprint });
  expect(line).toMatch(
    /^tls the key is not the pinned one: .* -> if you gave the router a new key, .* who answers there/,
  );
  expect(requests).toBe(0);
});

test("warns where any certificate is accepted", async () => {
  const { line, code } = await tlsLine(plain, { ROUTEROS_TLS_INSECURE: "true" });
  expect(line).toMatch(/^tls any certificate is accepted: .* -> instead of ROUTEROS_TLS_INSECURE set /);
  expect([line?.includes(paste(plain)), code]).toEqual([true, 1]);
});

test("tells expired, another name and an unknown issuer apart", async () => {
  const folder = await mkdtemp(`${tmpdir()}/mtw-doctor-`);
  const trusting = async (certificate: TestCertificate) => {
    const path = `${folder}/${certificate.fingerprint}.pem`;
    await writeFile(path, certificate.cert);
    return { ROUTEROS_TLS_CA_FILE: path };
  };
  const authority = await makeCertificate({ isCa: true });
  const issued = await makeCertificate({ ca: authority });
  expect((await tlsLine(expired, await trusting(expired))).line).toMatch(/^tls the certificate has expired: /);
  expect((await tlsLine(other, await trusting(other))).line).toMatch(
    /for another name: .*URL: DNS:other\.test; or, if/,
  );
  expect((await tlsLine(issued)).line).toMatch(/nobody here trusts the certificate's issuer: .*issued by CN=Test CA/);
  // The certificates of the tests last ten days.
  expect((await tlsLine(issued, await trusting(authority))).line).toMatch(/: 9 days left -> renew it/);
});

test("tells a port that does not speak TLS", async () => {
  const router = await startRouter();
  const { lines } = await runTestDoctor(environmentOf(router.url.replace("http:", "https:")));
  expect(lines("fail")).toEqual([expect.stringMatching(/^tls port \d+ does not speak TLS .* -> write http:\/\//)]);
});

test("tells a port that speaks TLS from one of plain http", async () => {
  const router = await startRouter({ tls: plain });
  const { code, lines } = await runTestDoctor(environmentOf(router.url.replace("https:", "http:")));
  expect(lines("fail")).toEqual([
    expect.stringMatching(/^tls port \d+ speaks TLS, and the URL begins with http:\/\/ -> write https:\/\/ in the URL/),
  ]);
  expect([code, lines("warn"), router.countRequests()]).toEqual([1, [], 0]);
});

test.each([
  ["ERR_SSL_SSL/TLS_ALERT_HANDSHAKE_FAILURE", true],
  ["ERR_SSL_TLSV1_ALERT_PROTOCOL_VERSION", true],
  ["no certificate", true],
  ["ERR_SSL_WRONG_VERSION_NUMBER", false],
  ["ECONNRESET", false],
  ["aborted", false],
])("takes a handshake that ends with %s for TLS: %j", (code, isTls) => {
  const place = { host: "router", port: 80, isHttps: false, service: "www" } as const;
  expect(checkPlainPort({ certificate: null, code }, place) !== null).toBe(isTls);
});

test("shakes no hands once it is stopped", async () => {
  const place = { host: "router.invalid", port: 443, isHttps: true, service: "www-ssl" } as const;
  expect(await shakeHands(place, { timeoutMs: 60_000, signal: AbortSignal.abort() })).toEqual({
    certificate: null,
    code: "aborted",
  });
});

const certificate = {
  subject: "CN=router",
  issuer: "CN=Test CA",
  isSelfSigned: false,
  names: "DNS:router",
  validFrom: Date.UTC(2030, 0, 1),
  validTo: Date.UTC(2040, 0, 1),
  fingerprint: "ab".repeat(32),
};

test("explains a certificate of the future by the clocks", () => {
  const cause = Object.assign(new Error("x"), { code: "CERT_NOT_YET_VALID" });
  const error = new RouterOsError("router_tls_failed", "x", { cause });
  const first = { table: systemResource, milliseconds: 1, answer: { state: "failed", error } } as const;
  expect(checkTls({ certificate, protocol: "TLSv1.2", tls: {}, first, now: 0 })).toMatchObject({
    found: expect.stringMatching(/^the certificate is not valid before 2030-01-01: TLSv1\.2/),
    todo: expect.stringMatching(/^set the clock/),
  });
});

test.each([
  ["ECONNRESET", /ends the TLS handshake/, /make a certificate/],
  ["no certificate", /ends the TLS handshake/, /make a certificate/],
  ["ETIMEDOUT", /does not answer the TLS handshake/, /port of www-ssl/],
  ["ERR_SSL_WRONG_VERSION_NUMBER", /does not speak TLS/, /http:/],
])("explains a handshake that ends with %s", (code, found, todo) => {
  const place = { host: "router", port: 443, isHttps: true, service: "www-ssl" } as const;
  expect(checkHandshake({ certificate: null, code }, place)).toMatchObject({
    status: "fail",
    found: expect.stringMatching(found),
    todo: expect.stringMatching(todo),
  });
});

test("ends a handshake that nobody answers, or that is cut, within its limit", async () => {
  for (const answer of [() => {}, (socket: Socket) => socket.destroy()]) {
    const server = createServer((socket) => void socket.on("error", () => {}).once("data", () => answer(socket)));
    await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
    const url = `https://127.0.0.1:${(server.address() as AddressInfo).port}`;
    const { lines } = await runTestDoctor(environmentOf(url, { ROUTEROS_TIMEOUT_MS: "100" }));
    expect(lines("fail")).toEqual([expect.stringMatching(/^tls port \d+ (does not answer|ends) the TLS handshake/)]);
    server.close();
  }
});
