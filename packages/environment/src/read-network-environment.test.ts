import { rootCertificates } from "node:tls";
import { expect, test } from "vitest";
import { readNetworkEnvironment } from "./read-network-environment.ts";
import { readRouterEnvironment } from "./read-router-environment.ts";
import type { Variables } from "./reading.ts";
import { createFolder } from "./testing/create-folder.ts";

const file = createFolder();

const good = {
  ROUTEROS_URL: "https://192.0.2.1/attic",
  ROUTEROS_USERNAME: "reader",
  ROUTEROS_PASSWORD: "s3cret",
};
const noTls = { ca: undefined, fingerprint: undefined, insecure: undefined };

const readProblems = async (variables: Variables) => (await readNetworkEnvironment(variables)).problems ?? [];
const nameOf = (problem: string) => problem.split(":")[0];

test("three variables are enough; the rest has defaults", async () => {
  const { config } = await readNetworkEnvironment({ ...good, LOG_LEVEL: "", PATH: "/bin" });
  expect(config).toEqual({
    routers: [{ name: undefined, url: good.ROUTEROS_URL, username: "reader", password: "s3cret", tls: noTls }],
    timeoutMs: 10_000,
    devicesMaxAgeMs: 2000,
    devicesMaxStaleMs: 60_000,
    logLevel: "info",
  });
});

test("every variable is read", async () => {
  const ca = String(rootCertificates[0]);
  const { config } = await readNetworkEnvironment({
    ...good,
    ROUTEROS_NAME: "attic",
    ROUTEROS_TLS_CA_FILE: file("ca.pem", ca),
    ROUTEROS_TLS_FINGERPRINT: "ab".repeat(32),
    ROUTEROS_TLS_INSECURE: "true",
    ROUTEROS_TIMEOUT_MS: "500",
    DEVICES_MAX_AGE_MS: "0",
    DEVICES_MAX_STALE_MS: "1",
    LOG_LEVEL: "silent",
  });
  const tls = { ca: ca.trimEnd(), fingerprint: "ab".repeat(32), insecure: true };
  expect(config).toMatchObject({ timeoutMs: 500, devicesMaxAgeMs: 0, devicesMaxStaleMs: 1, logLevel: "silent" });
  expect(config).toMatchObject({ routers: [{ name: "attic", tls }] });
});

test("what is missing is listed at once", async () => {
  const problems = await readProblems({});
  expect(problems.map(nameOf)).toEqual(["ROUTEROS_URL", "ROUTEROS_USERNAME", "ROUTEROS_PASSWORD"]);
});

test("what is wrong is listed at once, each with its variable and never with a secret", async () => {
  const problems = await readProblems({
    ROUTEROS_URL: "ftp://user:hidden-1@router",
    ROUTEROS_USERNAME: "a:b",
    ROUTEROS_PASSWORD: "hidden-2",
    ROUTEROS_PASSWORD_FILE: file("other-password", "hidden-3"),
    ROUTEROS_TLS_CA_FILE: file("empty.pem", "hidden-4"),
    ROUTEROS_TLS_FINGERPRINT: "hidden-5",
    ROUTEROS_TLS_INSECURE: "yes",
    ROUTEROS_TIMEOUT_MS: "0",
    DEVICES_MAX_AGE_MS: "-1",
    DEVICES_MAX_STALE_MS: "1e3",
    LOG_LEVEL: "trace",
  });
  expect(problems.map(nameOf)).toEqual([
    ...["ROUTEROS_TIMEOUT_MS", "DEVICES_MAX_AGE_MS", "DEVICES_MAX_STALE_MS", "LOG_LEVEL"],
    ...["ROUTEROS_URL", "ROUTEROS_USERNAME", "ROUTEROS_TLS_FINGERPRINT", "ROUTEROS_TLS_INSECURE"],
    ...["ROUTEROS_PASSWORD_FILE", "ROUTEROS_TLS_CA_FILE"],
  ]);
  expect(problems.join("\n")).not.toContain("hidden");
});

test.each([
  [{ ROUTEROS_URL: "http://192.0.2.1", ROUTEROS_TLS_FINGERPRINT: "ab".repeat(32) }, "ROUTEROS_URL"],
  [{ ROUTEROS_TLS_CA_FILE: "/nowhere" }, "ROUTEROS_TLS_CA_FILE"],
  [{ MTW_CONFIG: "/nowhere" }, "MTW_CONFIG"],
  [{ ROUTEROS_URL: "https://192.0.2.1/?x=1" }, "ROUTEROS_URL"],
  [{ ROUTEROS_NAME: "  " }, "ROUTEROS_NAME"],
  [{ ROUTEROS_PASSWORD: "", ROUTEROS_PASSWORD_FILE: file("empty", "\n") }, "ROUTEROS_PASSWORD_FILE"],
])("%j is one problem of %s", async (changes, variable) => {
  const problems = await readProblems({ ...good, ...changes });
  expect(problems.map(nameOf)).toEqual([variable]);
});

test("the password is read from a file, one newline at the end trimmed", async () => {
  const { config } = await readNetworkEnvironment({
    ...good,
    ROUTEROS_PASSWORD: "",
    ROUTEROS_PASSWORD_FILE: file("password", "from file \n"),
  });
  expect(config).toMatchObject({ routers: [{ password: "from file " }] });
});

test("credentials in the URL are enough", async () => {
  expect(await readProblems({ ROUTEROS_URL: "http://reader:pw@192.0.2.1" })).toEqual([]);
});

test("whoever wants only the routers is not told of the other variables", async () => {
  const variables = { ...good, ROUTEROS_TIMEOUT_MS: "500", LOG_LEVEL: "trace", DEVICES_MAX_AGE_MS: "x" };
  const { config } = await readRouterEnvironment(variables);
  expect(config).toEqual({ routers: [expect.objectContaining({ url: good.ROUTEROS_URL })], timeoutMs: 500 });
  const { problems } = await readRouterEnvironment({ ...variables, ROUTEROS_TIMEOUT_MS: "0", ROUTEROS_USERNAME: "" });
  expect(problems?.map(nameOf)).toEqual(["ROUTEROS_TIMEOUT_MS", "ROUTEROS_USERNAME"]);
});
