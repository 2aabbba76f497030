import { execFileSync } from "node:child_process";
import { existsSync, mkdtempSync, readdirSync, rmSync, statSync } from "node:fs";
import { tmpdir } from "node:os";
import { join, sep } from "node:path";
import { fileURLToPath } from "node:url";
import { getMcpConfigForManifest, unpackExtension } from "@anthropic-ai/mcpb";
import { McpbManifestSchema } from "@anthropic-ai/mcpb/schemas/0.3";
import { Client } from "@modelcontextprotocol/sdk/client/index.js";
import { StdioClientTransport } from "@modelcontextprotocol/sdk/client/stdio.js";
import { prompts } from "@mtw/mcp";
import { houseScenario, startSimulator } from "@mtw/routeros-simulator";
import { afterAll, beforeAll, expect, test } from "vitest";
import bundleManifest from "../manifest.json" with { type: "json" };
import manifest from "../package.json" with { type: "json" };
import { describeManifest } from "./bundle/describe-manifest.ts";

const packer = fileURLToPath(new URL("./bundle/main.ts", import.meta.url));
const isBuilt = existsSync(new URL("../dist/main.js", import.meta.url));
const folder = mkdtempSync(join(tmpdir(), "mtw-bundle-test-"));
const file = join(folder, "mtw.mcpb");
const installed = join(folder, "installed");
/** What a user has to fill in; the rest stays empty. */
const filledIn = { username: "mtw", password: "s3cret" };

beforeAll(async () => {
  if (!isBuilt) throw new Error("apps/mcp-stdio is not built. Run: npx -y pnpm@12 build");
  execFileSync(process.execPath, ["--conditions=@mtw/source", packer, file], { encoding: "utf8", stdio: "pipe" });
  expect(await unpackExtension({ mcpbPath: file, outputDir: installed, silent: true })).toBe(true);
});

afterAll(() => rmSync(folder, { recursive: true }));

/** The command with its placeholders filled, as the format's own package fills them. */
async function commandOf(userConfig: Record<string, string>) {
  const config = await getMcpConfigForManifest({
    manifest: McpbManifestSchema.parse(bundleManifest),
    extensionPath: installed,
    systemDirs: {},
    userConfig,
    pathSeparator: sep,
  });
  if (!config) throw new Error("The manifest asks for more than was filled in.");
  return { command: config.command, args: config.args ?? [], env: config.env ?? {} };
}

test("manifest.json is what the code says; otherwise run: npx -y pnpm@12 --filter @mtw/mcp-stdio run describe", () => {
  expect(bundleManifest).toEqual(describeManifest(bundleManifest));
  expect([bundleManifest.version, bundleManifest.license]).toEqual([manifest.version, manifest.license]);
});

test("the manifest asks for the password as a secret, and for nothing that the server does not read", () => {
  const { user_config, server } = McpbManifestSchema.parse(bundleManifest);
  const asked = Object.entries(user_config ?? {});
  expect(asked.filter(([, option]) => option.sensitive).map(([name]) => name)).toEqual(["password"]);
  const used = Object.values(server.mcp_config.env ?? {}).map((value) => /^\$\{user_config\.(\w+)\}$/.exec(value)?.[1]);
  expect(used).toEqual(asked.map(([name]) => name));
});

test("the bundle holds the server, its data, its license and what makes it ESM, in less than 1.5 MB", () => {
  expect(readdirSync(installed, { recursive: true }).sort()).toEqual(
    [
      "LICENSE",
      "dist",
      join("dist", "THIRD-PARTY-NOTICES.txt"),
      join("dist", "main.js"),
      join("dist", "vendors.json"),
      "manifest.json",
      "package.json",
    ].sort(),
  );
  expect(statSync(file).size).toBeLessThan(1_500_000);
});

test("what a user leaves empty reaches the server as empty, which is unset", async () => {
  const { env } = await commandOf({ ...filledIn, url: "https://192.168.88.1" });
  expect(env).toEqual({
    ROUTEROS_URL: "https://192.168.88.1",
    ROUTEROS_USERNAME: "mtw",
    ROUTEROS_PASSWORD: "s3cret",
    ROUTEROS_TLS_FINGERPRINT: "",
    ROUTEROS_NAME: "",
  });
});

test("the installed bundle starts and has the tools and prompts of its manifest", async () => {
  const simulator = await startSimulator({ tables: houseScenario(), ...filledIn });
  const client = new Client({ name: "test", version: "1.0.0" });
  try {
    const command = await commandOf({ ...filledIn, url: simulator.url });
    await client.connect(new StdioClientTransport({ ...command, stderr: "ignore" }));
    const { tools } = await client.listTools();
    expect(tools.map(({ name, description }) => ({ name, description }))).toEqual(bundleManifest.tools);
    const listed = await client.listPrompts();
    expect(listed.prompts.map(({ name, description }) => ({ name, description }))).toEqual(
      bundleManifest.prompts.map(({ name, description }) => ({ name, description })),
    );
    expect(await client.callTool({ name: "list_devices" })).toMatchObject({ structuredContent: { total: 26 } });
  } finally {
    await client.close();
    await simulator.close();
  }
});

test.each([
  ["diagnose_device", { device_id: "Laptop" }],
  ["find_weak_devices", { max_signal_dbm: "-70" }],
  ["review_wifi_setup", { access_point: "attic" }],
] as const)("the manifest has the text of %s, with a place for each argument", (name, given) => {
  const described = bundleManifest.prompts.find((prompt) => prompt.name === name);
  expect(described?.arguments).toEqual(Object.keys(given));
  const written = Object.entries(given).reduce(
    (text, [argument, value]) => text.replaceAll(`\${arguments.${argument}}`, value),
    described?.text ?? "",
  );
  expect(prompts.find((prompt) => prompt.name === name)?.write(given)).toBe(written);
});
