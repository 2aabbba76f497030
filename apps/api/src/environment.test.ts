import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { rootCertificates } from "node:tls";
import { afterAll, expect, test } from "vitest";
import { readEnvironment } from "./environment.ts";

const folder = mkdtempSync(join(tmpdir(), "mtw-api-"));
afterAll(() => rmSync(folder, { recursive: true }));

function file(name: string, content: string): string {
  writeFileSync(join(folder, name), content);
  return join(folder, name);
}

const apiKey = "0123456789abcdef";
const good = {
  ROUTEROS_URL: "https://192.0.2.1/attic",
  ROUTEROS_USERNAME: "reader",
  ROUTEROS_PASSWORD: "s3cret",
  API_KEY: apiKey,
};
const noTls = { ca: undefined, fingerprint: undefined, insecure: undefined };

const problemsOf = (environment: Record<string, string | undefined>) => readEnvironment(environment).problems ?? [];
const variablesOf = (environment: Record<string, string | undefined>) =>
  problemsOf(environment).map((problem) => problem.split(":")[0]);

test("four variables are enough; the rest has defaults", () => {
  expect(readEnvironment({ ...good, HOST: "", PATH: "/bin" }).config).toEqual({
    routers: [{ name: undefined, url: good.ROUTEROS_URL, username: "reader", password: "s3cret", tls: noTls }],
    apiKey,
    mcpApiKey: undefined,
    host: "127.0.0.1",
    port: 8490,
    timeoutMs: 10_000,
    devicesMaxAgeMs: 2000,
    devicesMaxStaleMs: 60_000,
    logLevel: "info",
  });
});

test("every variable is read", () => {
  const ca = String(rootCertificates[0]);
  const { config } = readEnvironment({
    ...good,
    ROUTEROS_NAME: "attic",
    ROUTEROS_TLS_CA_FILE: file("ca.pem", ca),
    ROUTEROS_TLS_FINGERPRINT: "ab".repeat(32),
    ROUTEROS_TLS_INSECURE: "true",
    MCP_API_KEY: "fedcba9876543210",
    HOST: "::1",
    PORT: "0",
    ROUTEROS_TIMEOUT_MS: "500",
    DEVICES_MAX_AGE_MS: "0",
    DEVICES_MAX_STALE_MS: "1",
    LOG_LEVEL: "silent",
  });
  expect(config).toMatchObject({ host: "::1", port: 0, timeoutMs: 500, devicesMaxAgeMs: 0, devicesMaxStaleMs: 1 });
  const tls = { ca: ca.trimEnd(), fingerprint: "ab".repeat(32), insecure: true };
  expect(config).toMatchObject({
    logLevel: "silent",
    mcpApiKey: "fedcba9876543210",
    routers: [{ name: "attic", tls }],
  });
});

test("what is missing is listed at once", () => {
  expect(variablesOf({})).toEqual(["API_KEY", "ROUTEROS_URL", "ROUTEROS_USERNAME", "ROUTEROS_PASSWORD"]);
});

test("what is wrong is listed at once, each with its variable and never with a secret", () => {
  const problems = problemsOf({
    ROUTEROS_URL: "ftp://user:hidden-1@router",
    ROUTEROS_USERNAME: "a:b",
    ROUTEROS_PASSWORD: "hidden-2",
    ROUTEROS_PASSWORD_FILE: file("other-password", "hidden-3"),
    ROUTEROS_TLS_CA_FILE: file("empty.pem", "hidden-4"),
    ROUTEROS_TLS_FINGERPRINT: "hidden-5",
    ROUTEROS_TLS_INSECURE: "yes",
    API_KEY: "hidden-6",
    MCP_API_KEY: "hidden-7",
    PORT: "65536",
    ROUTEROS_TIMEOUT_MS: "0",
    DEVICES_MAX_AGE_MS: "-1",
    DEVICES_MAX_STALE_MS: "1e3",
    LOG_LEVEL: "trace",
  });
  expect(problems.map((problem) => problem.split(":")[0]).sort()).toEqual(
    [
      ...["API_KEY", "DEVICES_MAX_AGE_MS", "DEVICES_MAX_STALE_MS", "LOG_LEVEL", "MCP_API_KEY", "PORT"],
      ...["ROUTEROS_PASSWORD_FILE", "ROUTEROS_TIMEOUT_MS", "ROUTEROS_TLS_CA_FILE", "ROUTEROS_TLS_FINGERPRINT"],
      ...["ROUTEROS_TLS_INSECURE", "ROUTEROS_URL", "ROUTEROS_USERNAME"],
    ].sort(),
  );
  expect(problems.join("\n")).not.toContain("hidden");
});

test.each([
  [{ MCP_API_KEY: apiKey }, "MCP_API_KEY"],
  [{ API_KEY_FILE: "/nowhere" }, "API_KEY_FILE"],
  [{ API_KEY: undefined, API_KEY_FILE: "/nowhere" }, "API_KEY_FILE"],
  [{ API_KEY: "ünicode-is-not-a-header" }, "API_KEY"],
  [{ ROUTEROS_URL: "http://192.0.2.1", ROUTEROS_TLS_FINGERPRINT: "ab".repeat(32) }, "ROUTEROS_URL"],
  [{ ROUTEROS_TLS_CA_FILE: "/nowhere" }, "ROUTEROS_TLS_CA_FILE"],
  [{ MTW_CONFIG: "/nowhere" }, "MTW_CONFIG"],
  [{ HOST: "not a host" }, "HOST"],
  [{ ROUTEROS_URL: "https://192.0.2.1/?x=1" }, "ROUTEROS_URL"],
  [{ ROUTEROS_NAME: "  " }, "ROUTEROS_NAME"],
])("%j is one problem of %s", (changes, variable) => {
  expect(variablesOf({ ...good, ...changes })).toEqual([variable]);
});

test("secrets are read from files, one newline at the end trimmed", () => {
  const { config } = readEnvironment({
    ...good,
    ROUTEROS_PASSWORD: "",
    ROUTEROS_PASSWORD_FILE: file("password", "from file \n"),
    API_KEY: undefined,
    API_KEY_FILE: file("key", `${apiKey}\r\n`),
    MCP_API_KEY_FILE: file("mcp-key", "fedcba9876543210"),
  });
  expect(config).toMatchObject({ apiKey, mcpApiKey: "fedcba9876543210", routers: [{ password: "from file " }] });
});

test("credentials in the URL are enough", () => {
  const { problems } = readEnvironment({ ROUTEROS_URL: "http://reader:pw@192.0.2.1", API_KEY: apiKey });
  expect(problems).toBeNull();
});

const yaml = `
routers:
  - name: attic
    url: https://192.0.2.1
    username: reader
    password_file: attic-password
    tls: { ca_file: ca.pem }
  - url: http://192.0.2.2
    username: reader
    password: ""
`;

test("MTW_CONFIG replaces the single router, its files are looked for beside it", () => {
  file("attic-password", "from file\n");
  file("ca.pem", String(rootCertificates[0]));
  const { config } = readEnvironment({ ...good, MTW_CONFIG: file("routers.yaml", yaml) });
  expect(config?.routers).toMatchObject([
    { name: "attic", password: "from file", tls: { ca: expect.stringContaining("BEGIN CERTIFICATE") } },
    { name: undefined, url: "http://192.0.2.2", password: "" },
  ]);
});

test("MTW_CONFIG may be JSON", () => {
  const router = { name: "attic", url: "http://192.0.2.1", username: "reader", password: "s3cret" };
  const { config } = readEnvironment({
    API_KEY: apiKey,
    MTW_CONFIG: file("r.json", JSON.stringify({ routers: [router] })),
  });
  expect(config?.routers).toEqual([{ ...router, tls: noTls }]);
});

test("every problem of MTW_CONFIG names its place", () => {
  const routers = [
    { name: "a", url: "http://192.0.2.1", username: "u", password: "hidden", pasword: "hidden" },
    { name: "a", url: "gopher://hidden", username: "u", password: 12345, tls: { insecure: "yes", ca: "hidden" } },
    { url: "http://192.0.2.1", username: "u", password: "hidden", password_file: "nowhere" },
    "hidden",
  ];
  const problems = problemsOf({ API_KEY: apiKey, MTW_CONFIG: file("bad.json", JSON.stringify({ routers })) });
  expect(problems.map((problem) => problem.replace(/: .*/, ""))).toEqual([
    "MTW_CONFIG routers[0]",
    "MTW_CONFIG routers[1].url",
    "MTW_CONFIG routers[1].password",
    "MTW_CONFIG routers[1].tls.insecure",
    "MTW_CONFIG routers[1].tls",
    "MTW_CONFIG routers[2].password_file",
    "MTW_CONFIG routers[2].password_file",
    "MTW_CONFIG routers[3]",
    "MTW_CONFIG routers[3].username",
    "MTW_CONFIG routers[3].password",
    "MTW_CONFIG routers[1].name",
  ]);
  expect(problems.join("\n")).not.toContain("hidden");
});

test.each(["routers: []", "[]", "", "router: x", "routers: [}", "a: hidden\na: hidden", "a: &a [*a]"])(
  "the content %j is one problem of MTW_CONFIG",
  (content) => {
    const problems = problemsOf({ API_KEY: apiKey, MTW_CONFIG: file("broken.yaml", content) });
    expect(problems).toEqual([expect.stringMatching(/^MTW_CONFIG: (?!.*hidden)/)]);
  },
);
