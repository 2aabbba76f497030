import { type ChildProcess, type SpawnOptions, spawn } from "node:child_process";
import { createWriteStream } from "node:fs";
import { resultsFolder, rootFolder } from "./places.ts";

/** A node program with its arguments. */
export interface Program {
  readonly args: readonly string[];
  /** Variables beside the few that every child gets. */
  readonly variables?: Readonly<Record<string, string>>;
  readonly logFile: string;
  readonly timeoutMs: number;
}

/** A program that runs. */
export interface Child {
  /** The exit code, or null when it was killed. */
  readonly ended: Promise<number | null>;
  /** What it wrote so far, stdout and stderr as they came. */
  readonly output: () => string;
  readonly onOutput: (listener: () => void) => void;
  /** Sends a signal to the program and to all that it started. */
  readonly signal: (name: NodeJS.Signals) => void;
}

/** Starts a program in the root folder, with a home of its own so that none writes into the user's. */
export function startChild({ args, variables, logFile }: Program): Child {
  const home = `${resultsFolder}/home`;
  const env = { PATH: process.env.PATH, HOME: home, MCP_REMOTE_CONFIG_DIR: home, NO_COLOR: "1", ...variables };
  // It leads a group of its own, which holds the processes that it starts in turn.
  const options: SpawnOptions = { cwd: rootFolder, env, detached: true, stdio: ["ignore", "pipe", "pipe"] };
  const child = spawn(process.execPath, args, options);
  const { output, onOutput } = collectOutput(child, logFile);
  return { ended: endOf(child), output, onOutput, signal: (name) => signalGroup(child, name) };
}

function signalGroup({ pid }: ChildProcess, name: NodeJS.Signals): void {
  try {
    if (pid !== undefined) process.kill(-pid, name);
  } catch {
    // It ended in the meantime.
  }
}

function endOf(child: ChildProcess): Promise<number | null> {
  return new Promise((resolve) => {
    child.once("close", (code) => resolve(code));
    child.once("error", () => resolve(null));
  });
}

function collectOutput(child: ChildProcess, logFile: string): Pick<Child, "output" | "onOutput"> {
  const log = createWriteStream(logFile);
  const chunks: Buffer[] = [];
  const collect = (chunk: Buffer) => {
    chunks.push(chunk);
    log.write(chunk);
  };
  const streams = [child.stdout, child.stderr];
  for (const stream of streams) stream?.on("data", collect);
  child.once("close", () => log.end());
  return {
    output: () => Buffer.concat(chunks).toString("utf8"),
    onOutput: (listener) => {
      for (const stream of streams) stream?.on("data", listener);
    },
  };
}
