import { type ChildProcess, spawn } from "node:child_process";
import { once } from "node:events";
import { createInterface } from "node:readline";
import type { Readable } from "node:stream";
import { setTimeout as delay } from "node:timers/promises";

/** A server in a process of its own. */
export interface Child {
  readonly url: string;
  readonly pid: number;
  /** Ends the process, and returns when it has ended. */
  readonly stop: () => Promise<void>;
}

/** What a child is started with. */
export interface ChildOptions {
  /** Options of Node itself. */
  readonly nodeOptions?: readonly string[];
  readonly script: string;
  readonly scriptArguments?: readonly string[];
  /** Its whole environment: nothing of the bench's own is passed on. */
  readonly environment?: Readonly<Record<string, string>>;
  readonly input?: string;
}

const START_LIMIT_MS = 15_000;
const STOP_LIMIT_MS = 5000;

const running = new Set<ChildProcess>();
process.on("exit", () => {
  for (const child of running) child.kill("SIGKILL");
});

/** Starts a Node script that logs JSON lines on stderr, and waits for the line that says where it listens. */
export async function startChild(options: ChildOptions) {
  const { nodeOptions = [], script, scriptArguments = [], environment = {}, input = "" } = options;
  const words = [...nodeOptions, script, ...scriptArguments];
  const child = spawn(process.execPath, words, { env: environment, stdio: ["pipe", "ignore", "pipe"] });
  running.add(child);
  child.once("exit", () => running.delete(child));
  child.stdin?.end(input);
  const said: string[] = [];
  const url = await Promise.race([
    findUrl(child.stderr as Readable, said),
    delay(START_LIMIT_MS, null, { ref: false }),
  ]);
  if (url !== null) return { url, pid: child.pid ?? 0, stop: () => stop(child) } satisfies Child;
  await stop(child);
  throw new Error(`${script} did not say where it listens. It said: ${said.join("\n") || "nothing"}`);
}

/** Goes on reading after the URL was found: a full pipe would stop the child. */
function findUrl(stderr: Readable, said: string[]): Promise<string | null> {
  return new Promise((resolve) => {
    const lines = createInterface({ input: stderr });
    lines.on("line", (line) => {
      if (said.length < 20) said.push(line);
      const url = urlIn(line);
      if (url !== null) resolve(url);
    });
    lines.once("close", () => resolve(null));
  });
}

function urlIn(line: string): string | null {
  try {
    const entry: { msg?: unknown; url?: unknown } = JSON.parse(line);
    return entry.msg === "listening" && typeof entry.url === "string" ? entry.url : null;
  } catch {
    return null;
  }
}

async function stop(child: ChildProcess): Promise<void> {
  if (child.exitCode !== null || child.signalCode !== null) return;
  const ended = once(child, "exit");
  child.kill("SIGTERM");
  const wasTooSlow = await Promise.race([ended.then(() => false), delay(STOP_LIMIT_MS, true, { ref: false })]);
  if (wasTooSlow) child.kill("SIGKILL");
  await ended;
}
