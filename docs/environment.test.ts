import { mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { rootCertificates } from "node:tls";
import { readNetworkEnvironment } from "@mtw/environment";
import { afterAll, expect, test } from "vitest";
import { variableOfKey } from "../packages/environment/src/read-one-router.ts";
import { environmentPage, programs } from "./generate/environment-page.ts";

const page = environmentPage(readFileSync(new URL("../examples/routers.yaml", import.meta.url), "utf8"));
const folder = mkdtempSync(join(tmpdir(), "mtw-environment-"));
afterAll(() => rmSync(folder, { recursive: true }));

function file(name: string, text: string): string {
  writeFileSync(join(folder, name), text);
  return join(folder, name);
}

const ca = file("ca.pem", String(rootCertificates[0]));
const password = file("password", "s3cret\n");

/** A value of each key of a router, as the variable that means the same has it. */
const values: Readonly<Record<string, string>> = {
  name: "attic",
  url: "https://192.0.2.1",
  username: "mtw",
  password: "s3cret",
  password_file: password,
  "tls.ca_file": ca,
  "tls.fingerprint": "ab".repeat(32),
  "tls.insecure": "true",
};

/** The router of the file that has these keys alone. */
function readFromFile(keys: readonly string[]) {
  const lines = keys.map((key) => (key.startsWith("tls.") ? `tls: { ${key.slice(4)}: ${values[key]} }` : plain(key)));
  const path = file("routers.yaml", `routers:\n  - ${lines.join("\n    ")}\n`);
  return readNetworkEnvironment({ MTW_CONFIG: path, ROUTEROS_URL: "not looked at" });
}

const plain = (key: string): string => `${key}: ${values[key]}`;

test("each variable of each program is on the page, under the programs that read it", () => {
  const sections = page.split("\n## ").filter((section) => section.startsWith("Read by"));
  for (const [program, shape] of Object.entries(programs)) {
    const readBy = sections.filter((section) => section.split("\n")[0]?.includes(program)).join("\n");
    expect(
      Object.keys(shape).filter((name) => !readBy.includes(`\`${name}\``)),
      program,
    ).toEqual([]);
  }
});

test("the program reads the file that the page shows", async () => {
  const [, example = ""] = /```yaml\n([\s\S]*?)```/.exec(page) ?? [];
  file("gateway-password", "one\n");
  file("attic-password", "two\n");
  const { config, problems } = await readNetworkEnvironment({ MTW_CONFIG: file("example.yaml", example) });
  expect(problems).toBeNull();
  expect(config?.routers).toMatchObject([
    { name: "gateway", password: "one", tls: { fingerprint: expect.stringMatching(/^\w{64}$/) } },
    { name: "attic", password: "two", tls: { ca: expect.stringContaining("BEGIN CERTIFICATE") } },
    { name: undefined, password: "12345678", tls: { insecure: true } },
  ]);
});

test.each(Object.entries(variableOfKey))("the key %s says the same as %s", async (key, variable) => {
  const keys = [...new Set(["url", "username", key === "password_file" ? key : "password", key])];
  const variables = Object.fromEntries(keys.map((one) => [variableOfKey[one], values[one]]));
  const fromFile = await readFromFile(keys);
  expect(fromFile.problems).toBeNull();
  expect(fromFile).toEqual(await readNetworkEnvironment({ ...variables, [variable]: values[key] }));
});
