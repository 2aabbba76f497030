import { networkVariables } from "@mtw/environment";
import { expect, test } from "vitest";
import manifest from "../package.json" with { type: "json" };
import serverJson from "../server.json" with { type: "json" };
import { describeServerJson } from "./bundle/describe-server-json.ts";
import { serverJsonFormat } from "./bundle/testing/server-json-format.ts";

const { packages, ...server } = serverJsonFormat.parse(serverJson);
const variables = packages.flatMap((one) => one.environmentVariables);

test("server.json is what the code says; otherwise run: npx -y pnpm@12 --filter @mtw/mcp-stdio run describe", () => {
  expect(serverJson).toEqual(describeServerJson(serverJson));
});

test("the registry's name and the package name each other, at one version", () => {
  expect(server.name).toBe(manifest.mcpName);
  expect(packages.map(({ identifier }) => identifier)).toEqual([manifest.name]);
  expect([server.version, ...packages.map((one) => one.version)]).toEqual([manifest.version, manifest.version]);
});

test("every variable that the registry asks for is one that the server reads", () => {
  expect(Object.keys(networkVariables)).toEqual(expect.arrayContaining(variables.map(({ name }) => name)));
});

test("what the registry leaves out stands for what it requires", () => {
  const names = variables.map(({ name }) => name);
  const left = Object.keys(networkVariables).filter((name) => !names.includes(name));
  expect(left).toEqual(["ROUTEROS_PASSWORD_FILE", "MTW_CONFIG"]);
  const required = variables.filter((variable) => variable.isRequired).map(({ name }) => name);
  expect(required).toEqual(["ROUTEROS_URL", "ROUTEROS_USERNAME", "ROUTEROS_PASSWORD"]);
});

test("the password alone is a secret, and no secret has a default", () => {
  const secrets = variables.filter((variable) => variable.isSecret);
  expect(secrets).toEqual([expect.not.objectContaining({ default: expect.anything() })]);
  expect(secrets.map(({ name }) => name)).toEqual(["ROUTEROS_PASSWORD"]);
});

test.each(variables.filter((variable) => variable.default !== undefined))(
  "the default of $name fits its format",
  (variable) => {
    const patterns = { number: /^\d+$/, boolean: /^(?:true|false)$/, string: /./, filepath: /./ };
    expect(variable.default).toMatch(patterns[variable.format ?? "string"]);
    if (variable.choices) expect(variable.choices).toContain(variable.default);
  },
);

test.each([
  ["a range as the version", { ...serverJson, version: "^1.2.3" }],
  ["a name without a namespace", { ...serverJson, name: "mtw" }],
  ["a description of more than 100 characters", { ...serverJson, description: "x".repeat(101) }],
  ["a package without a transport", { ...serverJson, packages: packages.map(({ transport: _, ...rest }) => rest) }],
])("the format refuses %s", (_name, wrong) => {
  expect(serverJsonFormat.safeParse(wrong).success).toBe(false);
});
