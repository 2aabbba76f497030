import { execFile, spawn } from "node:child_process";
import { once } from "node:events";
import { readFile } from "node:fs/promises";
import { fileURLToPath } from "node:url";
import { promisify } from "node:util";
import { Client } from "@modelcontextprotocol/sdk/client/index.js";
import { StreamableHTTPClientTransport } from "@modelcontextprotocol/sdk/client/streamableHttp.js";
import type { Transport } from "@modelcontextprotocol/sdk/shared/transport.js";
import { houseScenario, startSimulator } from "@mtw/routeros-simulator";
import { expect, test } from "vitest";

const run = promisify(execFile);
const conditions = "--conditions=@mtw/source";
const path = (name: string): string => fileURLToPath(new URL(name, import.meta.url));
const runExample = async (name: string, ...values: string[]) =>
  (await run(process.execPath, [conditions, path(name), ...values])).stdout;

test("reads a house: weak devices, a table, what the environment names", async () => {
  const simulator = await startSimulator({ tables: houseScenario() });
  try {
    expect(await runExample("weak-devices.ts", simulator.url, "mtw", "secret")).toMatch(/: -\d\d dBm at [a-z-]+\n/);
    expect(await runExample("read-table.ts", simulator.url, "mtw", "secret")).toMatch(
      /192\.168\.88\.\d+ [0-9A-F:]{17}\n/,
    );
    const env = { ROUTEROS_URL: simulator.url, ROUTEROS_USERNAME: "mtw", ROUTEROS_PASSWORD: "secret" };
    const { stdout } = await run(process.execPath, [conditions, path("read-environment.ts")], { env });
    expect(stdout).toBe("26\n");
  } finally {
    await simulator.close();
  }
});

test("serves a house to an MCP client", async () => {
  expect(await runExample("mcp-server.ts")).toBe("");
});

test("says what is wrong when the router can't be reached", async () => {
  const simulator = await startSimulator({});
  await simulator.close();
  const { stderr } = await run(process.execPath, [conditions, path("read-table.ts"), simulator.url, "mtw", "secret"]);
  expect(stderr).toMatch(/^router_unreachable: /);
});

test("reads a row, and serves a simulated failure", async () => {
  expect(await runExample("read-rows.ts")).toBe("-54 93600 2000 0\n");
  expect(await runExample("simulate.ts")).toMatch(/^26 devices, partial: \/ip\/dhcp-server\/lease\n$/);
});

test.each([
  ["serve-api.ts", "200\n"],
  ["stop-waiting.ts", ""],
  ["test-a-program.ts", ""],
  ["typed-menus.ts", "input drop 1000\n"],
  ["several-routers.ts", "attic: router_unreachable has started\n26 devices, partial: router_unreachable of attic\n"],
])("%s runs to its end and prints %j", async (name, printed) => {
  const { stdout, stderr } = await run(process.execPath, [conditions, path(name)]);
  expect(stderr + stdout).toBe(printed);
});

test("tells a question that can't be answered from a router that can't", async () => {
  const simulator = await startSimulator({ tables: houseScenario(), password: "secret" });
  const ask = async (password: string, name: string) =>
    run(process.execPath, [conditions, path("handle-errors.ts"), simulator.url, "mtw", password, name]);
  try {
    expect((await ask("secret", "Annas-MacBook-Air")).stdout).toBe("office\n");
    expect((await ask("secret", "Annas-MacBook")).stderr).toMatch(/^unknown_device .*'Annas-MacBook-Air'/);
    expect((await ask("wrong", "laptop")).stderr).toMatch(/^router_auth_failed false /);
  } finally {
    await simulator.close();
  }
});

test("serves the demo, prints the curl line of the README, which answers, and stops when told to", async () => {
  const demo = spawn(process.execPath, [conditions, path("demo.ts")], { env: { ...process.env, PORT: "0" } });
  try {
    let printed = "";
    for await (const chunk of demo.stdout) {
      printed += chunk;
      if (printed.includes("Ctrl+C")) break;
    }
    const curl = /^curl .*\\\n.*/m.exec(printed)?.[0] ?? "";
    const readme = await readFile(path("../../README.md"), "utf8");
    expect(readme).toContain(`\n${curl.replace(/(127\.0\.0\.1):\d+/, "$1:8490")}\n`);
    const { stdout } = await run("sh", ["-c", curl]);
    expect(JSON.parse(stdout)).toMatchObject({ count: 2, total: 26, quality: "fresh" });
    expect(await toolsAt(/claude mcp add .*? (\S+) --header 'Authorization: (.*)'/.exec(printed))).toHaveLength(6);
  } finally {
    demo.kill("SIGTERM");
    expect(await once(demo, "exit")).toEqual([0, null]);
  }
});

/** Lists the tools where the printed line leads, with the key that it names. */
async function toolsAt(line: RegExpExecArray | null): Promise<object[]> {
  const [, url = "", authorization = ""] = line ?? [];
  const client = new Client({ name: "test", version: "1" });
  const transport = new StreamableHTTPClientTransport(new URL(url), { requestInit: { headers: { authorization } } });
  await client.connect(transport as Transport);
  const { tools } = await client.listTools();
  await client.close();
  return tools;
}
