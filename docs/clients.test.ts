import { existsSync, readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { Client } from "@modelcontextprotocol/sdk/client/index.js";
import { SSEClientTransport } from "@modelcontextprotocol/sdk/client/sse.js";
import { StdioClientTransport } from "@modelcontextprotocol/sdk/client/stdio.js";
import { StreamableHTTPClientTransport } from "@modelcontextprotocol/sdk/client/streamableHttp.js";
import type { Transport } from "@modelcontextprotocol/sdk/shared/transport.js";
import { type RunningApi, readEnvironment, startApi } from "@mtw/api";
import { afterAll, beforeAll, expect, test } from "vitest";
import * as z from "zod";
import { houseScenario, type Simulator, startSimulator } from "../packages/routeros-simulator/src/index.ts";

const page = readFileSync(new URL("./clients.md", import.meta.url), "utf8");
const program = fileURLToPath(new URL("../apps/mcp-stdio/dist/main.js", import.meta.url));

/** What is started instead of the package, which is the program that stands here. */
const programs: Readonly<Record<string, readonly [string, ...string[]]>> = {
  "npx -y @mtw/mcp-stdio": [process.execPath, program],
};

const routerPassword = "s3cret";
const apiKey = "rest-key-of-the-page";
const mcpApiKey = "mcp-key-of-the-page";
const texts = z.record(z.string(), z.string());

const stdioEntry = z.strictObject({
  type: z.literal("stdio").optional(),
  command: z.string(),
  args: z.array(z.string()),
  env: texts,
});
const httpEntry = z.strictObject({ type: z.literal("http").optional(), url: z.url(), headers: texts });
const server = z.strictObject({ mtw: z.union([stdioEntry, httpEntry]) });
const mcpServers = z.strictObject({ mcpServers: server }).transform((file) => file.mcpServers.mtw);
const input = z.strictObject({
  type: z.literal("promptString"),
  id: z.string(),
  description: z.string(),
  password: z.literal(true),
});

/** A client: how it reads its file, and what it replaces in it. */
interface ClientFile {
  readonly read: (text: string) => z.output<typeof stdioEntry> | z.output<typeof httpEntry>;
  readonly placeholders: Readonly<Record<string, string>>;
}

const clients: Readonly<Record<string, ClientFile>> = {
  "claude-desktop": { read: (text) => mcpServers.parse(JSON.parse(text)), placeholders: {} },
  "claude-code": {
    read: (text) => mcpServers.parse(JSON.parse(text)),
    placeholders: { "${ROUTEROS_PASSWORD}": routerPassword, "${MCP_API_KEY}": mcpApiKey },
  },
  cursor: {
    read: (text) => mcpServers.parse(JSON.parse(text)),
    placeholders: { "${env:ROUTEROS_PASSWORD}": routerPassword, "${env:MCP_API_KEY}": mcpApiKey },
  },
  vscode: {
    read: (text) => z.strictObject({ inputs: z.array(input), servers: server }).parse(JSON.parse(text)).servers.mtw,
    placeholders: { "${input:router-password}": routerPassword, "${input:mcp-api-key}": mcpApiKey },
  },
};

const markers = /<!-- config: (\S+) (\S+) -->\n```jsonc?\n([\s\S]*?)```/g;
const blocks = [...page.matchAll(markers)].map(([, client = "", way = "", text = ""]) => ({ client, way, text }));
const blocksOf = (way: string) => blocks.filter((block) => block.way === way);

let simulator: Simulator;
let api: RunningApi;

beforeAll(async () => {
  if (!existsSync(program)) throw new Error("apps/mcp-stdio is not built. Run: npx -y pnpm@12 build");
  simulator = await startSimulator({ tables: houseScenario(), username: "mtw", password: routerPassword });
  const { config, problems } = await readEnvironment({
    ROUTEROS_URL: simulator.url,
    ROUTEROS_USERNAME: "mtw",
    ROUTEROS_PASSWORD: routerPassword,
    API_KEY: apiKey,
    MCP_API_KEY: mcpApiKey,
    PORT: "0",
    LOG_LEVEL: "silent",
  });
  if (!config) throw new Error(problems.join("\n"));
  api = await startApi(config);
});

afterAll(async () => {
  await api?.close();
  await simulator?.close();
});

/** Replaces what the page tells its reader to replace, and then what the client does. */
function fillIn(text: string, placeholders: ClientFile["placeholders"] = {}): string {
  const given = {
    "https://192.168.88.1": simulator.url,
    "http://127.0.0.1:8490": api.url,
    "your-router-password": routerPassword,
    "your-mcp-api-key": mcpApiKey,
    "your-api-key": apiKey,
    ...placeholders,
  };
  return Object.entries(given).reduce((filled, [from, to]) => filled.replaceAll(from, to), text);
}

/** The server that a client would start or ask, after its file is filled in. */
function entryOf({ client, text }: { client: string; text: string }) {
  const file = clients[client];
  if (!file) throw new Error(`No client ${client}.`);
  return file.read(fillIn(text, file.placeholders));
}

async function expectSixTools(transport: Transport): Promise<void> {
  const client = new Client({ name: "test", version: "1.0.0" });
  try {
    await client.connect(transport);
    expect((await client.listTools()).tools).toHaveLength(6);
    // The router was reached, with the user and the password of the page.
    expect(await client.callTool({ name: "list_devices" })).toMatchObject({ structuredContent: { total: 26 } });
  } finally {
    await client.close();
  }
}

function startedBy({ command, args, env }: { command: string; args: readonly string[]; env: Record<string, string> }) {
  const [file, ...words] = programs[[command, ...args].join(" ")] ?? [];
  if (!file) throw new Error(`The page starts ${command} ${args.join(" ")}, which is not in the table.`);
  return new StdioClientTransport({ command: file, args: words, env, stderr: "ignore" });
}

test("the page has a block for each client and way, and no JSON without a marker", () => {
  expect(blocks.map(({ client, way }) => `${client} ${way}`)).toEqual([
    "claude-desktop stdio",
    "claude-desktop mcp-remote",
    "claude-code stdio",
    "claude-code http",
    "cursor stdio",
    "cursor http",
    "vscode stdio",
    "vscode http",
  ]);
  expect(page.match(/```jsonc?\n/g)).toHaveLength(blocks.length);
  expect(page.split("\n").length).toBeLessThanOrEqual(165);
});

test.each(blocksOf("stdio"))("the stdio block of $client starts the server", async (block) => {
  await expectSixTools(startedBy(stdioEntry.parse(entryOf(block))));
});

test.each(blocksOf("http"))("the http block of $client opens /mcp", async (block) => {
  const { url, headers } = httpEntry.parse(entryOf(block));
  await expectSixTools(new StreamableHTTPClientTransport(new URL(url), { requestInit: { headers } }) as Transport);
});

test.each(blocks.filter(({ client }) => client === "vscode"))(
  "the $way block of VS Code asks for what it uses",
  ({ text }) => {
    const asked = [...text.matchAll(/"id": "([^"]+)"/g)].map(([, id]) => id);
    expect([...text.matchAll(/\$\{input:([^}]+)\}/g)].map(([, id]) => id)).toEqual(asked);
  },
);

test("the mcp-remote block names our URL and key (its form only: mcp-remote is not installed)", () => {
  const [block = { client: "", text: "" }] = blocksOf("mcp-remote");
  const { command, args, env } = stdioEntry.parse(entryOf(block));
  expect([command, ...args.slice(0, 3)]).toEqual(["npx", "-y", "mcp-remote", `${api.url}/mcp`]);
  const header = args[args.indexOf("--header") + 1] ?? "";
  expect(args.filter((word) => word.includes(" "))).toEqual([]);
  expect(header.replace(`\${AUTHORIZATION}`, env.AUTHORIZATION ?? "")).toBe(`Authorization:Bearer ${mcpApiKey}`);
});

test("any other client finds both transports at the one URL, with either header", async () => {
  const url = new URL(`${api.url}/mcp`);
  const requestInit = { headers: { Authorization: `Bearer ${mcpApiKey}` } };
  await expectSixTools(new SSEClientTransport(url, { requestInit }));
  const other = { headers: { "X-API-Key": mcpApiKey } };
  await expectSixTools(new StreamableHTTPClientTransport(url, { requestInit: other }) as Transport);
});

/** The words of a shell's lines; quotes and a backslash at the end of a line are all that the page uses. */
const wordsOf = (line: string): string[] =>
  [...line.replaceAll("\\\n", " ").matchAll(/(?:[^\s"]|"[^"]*")+/g)].map(([word]) => word.replaceAll('"', ""));

const shellLines = [...page.matchAll(/^claude mcp add (?:.*\\\n)*.*$/gm)].map(([line]) => line);

/** Values of an option that may stand several times. */
const valuesOf = (words: readonly string[], option: string): string[] =>
  words.flatMap((word, index) => (word === option ? [words[index + 1] ?? ""] : []));

test("the first shell line of Claude Code adds what its stdio block has", () => {
  const words = wordsOf(fillIn(shellLines[0] ?? ""));
  const end = words.indexOf("--");
  const [command = "", ...args] = words.slice(end + 1);
  const pairs = valuesOf(words.slice(0, end), "--env").map((pair) => pair.split(/=(.*)/s).slice(0, 2));
  const block = blocksOf("stdio").find(({ client }) => client === "claude-code") ?? { client: "", text: "" };
  expect({ command, args, env: Object.fromEntries(pairs) }).toEqual(entryOf(block));
  expect([words[end - 1], valuesOf(words, "--transport")]).toEqual(["mtw", ["stdio"]]);
});

test("the second shell line of Claude Code adds what its http block has", () => {
  const words = wordsOf(fillIn(shellLines[1] ?? ""));
  const block = blocksOf("http").find(({ client }) => client === "claude-code") ?? { client: "", text: "" };
  const { url, headers } = httpEntry.parse(entryOf(block));
  expect(words.slice(0, 7)).toEqual(["claude", "mcp", "add", "--transport", "http", "mtw", url]);
  expect(valuesOf(words, "--header")).toEqual(Object.entries(headers).map(([name, value]) => `${name}: ${value}`));
});

test("the REST sensor for Home Assistant finds what it takes its value from", async () => {
  const [, resource = ""] = /resource: (\S+)/.exec(fillIn(page)) ?? [];
  const [, authorization = ""] = /headers: \{ Authorization: (.+?) \}/.exec(fillIn(page)) ?? [];
  const answer = await fetch(resource, { headers: { authorization } });
  expect(await answer.json()).toMatchObject({ total: expect.any(Number) });
});
