import { execFileSync, spawn } from "node:child_process";
import { once } from "node:events";
import { existsSync } from "node:fs";
import { delimiter, join } from "node:path";
import { fileURLToPath } from "node:url";
import type { Bench, Figure } from "../bench.ts";
import { median } from "../statistics.ts";

const TRIES = 9;

/** How long a client waits for the tools of the stdio server. */
export const stdioStart: Bench = {
  name: "stdio-start",
  summary: `from the spawn of mtw-mcp to its answer to tools/list, against a bare node -e 0; median of ${TRIES}`,
  run: async () => {
    const figures: Figure[] = [];
    for (const node of nodesOnPath()) figures.push(...(await measure(node)));
    return figures;
  },
};

const program = fileURLToPath(new URL("../../../apps/mcp-stdio/dist/main.js", import.meta.url));

async function measure({ file, version }: FoundNode): Promise<Figure[]> {
  const bare: number[] = [];
  const served: number[] = [];
  for (let count = 0; count < TRIES; count += 1) {
    bare.push(await timeOf(() => runBare(file)));
    served.push(await timeOf(() => runToTools(file)));
  }
  const ratio = median(served) / median(bare);
  return [
    { name: `${version}: node -e 0`, value: median(bare), unit: "ms" },
    { name: `${version}: tools/list answered`, value: median(served), unit: "ms" },
    { name: `${version}: against node -e 0`, value: ratio, unit: "", aim: { at_most: 2.5 } },
  ];
}

async function timeOf(run: () => Promise<unknown>): Promise<number> {
  const startedAt = performance.now();
  await run();
  return performance.now() - startedAt;
}

const runBare = (node: string): Promise<unknown> => once(spawn(node, ["-e", "0"]), "close");

const environment = { ROUTEROS_URL: "http://127.0.0.1:9", ROUTEROS_USERNAME: "reader", ROUTEROS_PASSWORD: "secret" };

const clientInfo = { name: "bench", version: "1" };
const messages = [
  { id: 1, method: "initialize", params: { protocolVersion: "2025-11-25", capabilities: {}, clientInfo } },
  { method: "notifications/initialized" },
  { id: 2, method: "tools/list" },
];

async function runToTools(node: string): Promise<void> {
  const child = spawn(node, [program], { env: environment, stdio: ["pipe", "pipe", "ignore"] });
  for (const message of messages) child.stdin.write(`${JSON.stringify({ jsonrpc: "2.0", ...message })}\n`);
  let answers = "";
  for await (const chunk of child.stdout) {
    answers += String(chunk);
    if (answers.includes('"id":2')) break;
  }
  child.kill();
}

interface FoundNode {
  readonly file: string;
  readonly version: string;
}

/** Each version of Node on the PATH once: how long it takes to start differs much between them. */
function nodesOnPath(): FoundNode[] {
  const files = [process.execPath, ...(process.env.PATH ?? "").split(delimiter).map((folder) => join(folder, "node"))];
  const found = new Map<string, string>();
  for (const file of files.filter((candidate) => existsSync(candidate))) {
    const version = execFileSync(file, ["--version"], { encoding: "utf8" }).trim();
    if (!found.has(version)) found.set(version, file);
  }
  return [...found].map(([version, file]) => ({ file, version }));
}
