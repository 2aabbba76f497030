import { type ChildProcess, spawn } from "node:child_process";
import { rootFolder } from "./places.ts";

/** A program with its arguments. */
export interface Program {
  readonly command: string;
  readonly args: readonly string[];
  readonly folder?: string;
  /** All of its variables; those of this process when absent. */
  readonly env?: Readonly<Record<string, string | undefined>>;
  /** Ends the program and all that it started. */
  readonly signal?: AbortSignal;
}

/** How a program ended. */
export interface Ended {
  /** Null when it was killed or could not be started. */
  readonly exitCode: number | null;
  readonly stdout: string;
  readonly stderr: string;
}

/** A program that runs. */
export interface Running {
  readonly ended: Promise<Ended>;
  /** Resolves when what it wrote so far matches, or with null when it ended without. */
  readonly find: (pattern: RegExp) => Promise<RegExpExecArray | null>;
  readonly stop: () => void;
}

/** Starts a program. */
export function startProgram({ command, args, folder = rootFolder, env = process.env, signal }: Program): Running {
  // It leads a group of its own, which holds the processes that it starts in turn.
  const child = spawn(command, args, { cwd: folder, env, detached: true, stdio: ["ignore", "pipe", "pipe"] });
  const written = { stdout: "", stderr: "" };
  for (const name of ["stdout", "stderr"] as const) {
    child[name].setEncoding("utf8").on("data", (text: string) => {
      written[name] += text;
    });
  }
  const kill = () => signalGroup(child, "SIGKILL");
  signal?.addEventListener("abort", kill, { once: true });
  if (signal?.aborted) kill();
  const ended = endOf(child).then((exitCode) => {
    signal?.removeEventListener("abort", kill);
    return { exitCode, ...written };
  });
  return {
    ended,
    find: (pattern) => findIn(child, () => pattern.exec(written.stdout + written.stderr)),
    stop: () => signalGroup(child, "SIGTERM"),
  };
}

/** Runs a program to its end. */
export function runProgram(program: Program): Promise<Ended> {
  return startProgram(program).ended;
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

function findIn(child: ChildProcess, look: () => RegExpExecArray | null): Promise<RegExpExecArray | null> {
  return new Promise((resolve) => {
    const check = () => {
      const found = look();
      if (found) resolve(found);
    };
    for (const stream of [child.stdout, child.stderr]) stream?.on("data", check);
    child.once("close", () => resolve(look()));
    check();
  });
}
