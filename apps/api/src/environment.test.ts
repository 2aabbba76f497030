import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
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

type Variables = Readonly<Record<string, string | undefined>>;
const problemsOf = async (environment: Variables) => (await readEnvironment(environment)).problems ?? [];
const variablesOf = async (environment: Variables) =>
  (await problemsOf(environment)).map((problem) => problem.split(":")[0]);

test("four variables are enough; the rest has defaults", async () => {
  const { config } = await readEnvironment({ ...good, HOST: "", PATH: "/bin" });
  expect(config).toEqual({
    routers: [{ name: undefined, url: good.ROUTEROS_URL, username: "reader", password: "s3cret", tls: noTls }],
    apiKey,
    mcpApiKey: undefined,
    mcpAllowedHosts: undefined,
    mcpAllowedOrigins: undefined,
    host: "127.0.0.1",
    port: 8490,
    maxRequestsPerMinute: 6000,
    timeoutMs: 10_000,
    devicesMaxAgeMs: 2000,
    devicesMaxStaleMs: 60_000,
    logLevel: "info",
  });
});

test("every variable of the API is read", async () => {
  const { config } = await readEnvironment({
    ...good,
    MCP_API_KEY: "fedcba9876543210",
    MCP_ALLOWED_HOSTS: "mtw.example.org",
    MCP_ALLOWED_ORIGINS: "https://app.example.org",
    HOST: "::1",
    PORT: "0",
    MAX_REQUESTS_PER_MINUTE: "0",
    LOG_LEVEL: "silent",
  });
  expect(config).toMatchObject({
    mcpApiKey: "fedcba9876543210",
    mcpAllowedHosts: ["mtw.example.org"],
    mcpAllowedOrigins: ["https://app.example.org"],
    host: "::1",
    port: 0,
    maxRequestsPerMinute: 0,
    logLevel: "silent",
  });
});

test("what is missing is listed at once", async () => {
  expect(await variablesOf({})).toEqual(["API_KEY", "ROUTEROS_URL", "ROUTEROS_USERNAME", "ROUTEROS_PASSWORD"]);
});

test("what is wrong is listed at once, the API's own first, each with its variable and never with a secret", async () => {
  const problems = await problemsOf({
    ...good,
    ROUTEROS_PASSWORD: "hidden-1",
    ROUTEROS_TLS_INSECURE: "yes",
    API_KEY: "hidden-2",
    MCP_API_KEY: "hidden-3",
    MCP_ALLOWED_HOSTS: "https://user:hidden-4@nas.lan",
    MCP_ALLOWED_ORIGINS: "https://user:hidden-5@nas.lan",
    HOST: "not a host",
    PORT: "65536",
    MAX_REQUESTS_PER_MINUTE: "-1",
    LOG_LEVEL: "trace",
  });
  expect(problems.map((problem) => problem.split(":")[0])).toEqual([
    ...["API_KEY", "MCP_API_KEY", "MCP_ALLOWED_HOSTS", "MCP_ALLOWED_ORIGINS", "HOST", "PORT"],
    ...["MAX_REQUESTS_PER_MINUTE", "LOG_LEVEL", "ROUTEROS_TLS_INSECURE"],
  ]);
  expect(problems.join("\n")).not.toContain("hidden");
});

test.each([
  [{ MCP_API_KEY: apiKey }, "MCP_API_KEY"],
  [{ API_KEY_FILE: "/nowhere" }, "API_KEY_FILE"],
  [{ API_KEY: undefined, API_KEY_FILE: "/nowhere" }, "API_KEY_FILE"],
  [{ API_KEY: "ünicode-is-not-a-header" }, "API_KEY"],
  [{ MTW_CONFIG: "/nowhere" }, "MTW_CONFIG"],
  [{ HOST: "not a host" }, "HOST"],
])("%j is one problem of %s", async (changes, variable) => {
  expect(await variablesOf({ ...good, ...changes })).toEqual([variable]);
});

test("keys are read from files, one newline at the end trimmed", async () => {
  const { config } = await readEnvironment({
    ...good,
    ROUTEROS_PASSWORD: "",
    ROUTEROS_PASSWORD_FILE: file("password", "from file \n"),
    API_KEY: undefined,
    API_KEY_FILE: file("key", `${apiKey}\r\n`),
    MCP_API_KEY_FILE: file("mcp-key", "fedcba9876543210"),
  });
  expect(config).toMatchObject({ apiKey, mcpApiKey: "fedcba9876543210", routers: [{ password: "from file " }] });
});
