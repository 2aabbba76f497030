import { type ChildProcess, spawn } from "node:child_process";
import { once } from "node:events";
import { fileURLToPath } from "node:url";
import { houseScenario, type Simulator, startSimulator } from "@mtw/routeros-simulator";
import { expect, onTestFinished } from "vitest";
import { testKey } from "./api-under-test.ts";

/** The key that opens /mcp of the built API. */
export const builtMcpKey = "fedcba9876543210";

/** The built API as a process of its own, in front of a simulated router that stands still. */
export interface BuiltApi {
  readonly simulator: Simulator;
  readonly url: string;
  readonly mcpUrl: URL;
  readonly child: ChildProcess;
  /** Variables that lead to the router. */
  readonly environment: Record<string, string>;
  readonly logText: () => string;
  /** The exit code. */
  readonly ended: Promise<number | null>;
  readonly ask: (path: string) => Promise<Record<string, unknown>>;
}

/** Starts the built API for the running test, which ends it. */
export async function startBuiltApi(more: Record<string, string> = {}): Promise<BuiltApi> {
  const tables = houseScenario({ startedAt: 0 })(60_000);
  const simulator = await startSimulator({ tables });
  const environment = {
    ROUTEROS_URL: simulator.url,
    ROUTEROS_USERNAME: "reader",
    ROUTEROS_PASSWORD: "hush-hush",
    ROUTEROS_NAME: "gateway",
  };
  const own = {
    API_KEY: testKey,
    MCP_API_KEY: builtMcpKey,
    PORT: "0",
    LOG_LEVEL: "debug",
    DEVICES_MAX_AGE_MS: "60000",
  };
  const main = fileURLToPath(new URL("../../dist/main.js", import.meta.url));
  const child = spawn(process.execPath, [main], { env: { ...environment, ...own, ...more }, stdio: "pipe" });
  let log = "";
  child.stderr.on("data", (text) => {
    log += String(text);
  });
  const ended = once(child, "close").then(([code]) => code as number | null);
  onTestFinished(async () => {
    child.kill("SIGKILL");
    await simulator.close();
  });
  await expect.poll(() => log, { timeout: 10_000 }).toContain('"listening"');
  const lines = log
    .trimEnd()
    .split("\n")
    .map((line) => JSON.parse(line) as { msg: string; url: string });
  const { url = "" } = lines.find(({ msg }) => msg === "listening") ?? {};
  const headers = { authorization: `Bearer ${testKey}` };
  const ask = async (path: string) =>
    (await (await fetch(`${url}${path}`, { headers })).json()) as Record<string, unknown>;
  return { simulator, url, mcpUrl: new URL("/mcp", url), child, environment, logText: () => log, ended, ask };
}
