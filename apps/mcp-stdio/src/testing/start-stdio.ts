import { type ChildProcessWithoutNullStreams, spawn } from "node:child_process";
import { once } from "node:events";
import { createInterface } from "node:readline";
import { fileURLToPath } from "node:url";
import { onTestFinished } from "vitest";

/** The built program. */
export const programFile = fileURLToPath(new URL("../../dist/main.js", import.meta.url));

/** A JSON-RPC message, as far as the tests look at it. */
export interface Message {
  readonly id?: number;
  readonly result?: Record<string, unknown>;
  readonly error?: { readonly code: number; readonly message: string };
}

/** The program as a child process. */
export interface StdioProcess {
  readonly child: ChildProcessWithoutNullStreams;
  /** Every line of standard output so far. */
  readonly lines: string[];
  readonly errorText: () => string;
  readonly send: (message: object) => void;
  /** The answer to a request, when it comes. */
  readonly answerTo: (id: number) => Promise<Message>;
  /** The exit code, or the name of the signal. */
  readonly ended: Promise<number | string>;
}

/** Starts the built program for the running test, which ends it. */
export function startStdio(environment: Record<string, string>, words: readonly string[] = []): StdioProcess {
  const child = spawn(process.execPath, [programFile, ...words], { env: environment, stdio: "pipe" });
  const lines: string[] = [];
  let errors = "";
  child.stderr.on("data", (chunk) => {
    errors += String(chunk);
  });
  const reader = createInterface({ input: child.stdout });
  reader.on("line", (line) => void lines.push(line));
  onTestFinished(() => void child.kill("SIGKILL"));
  const find = (id: number) => lines.map((line) => JSON.parse(line) as Message).find((message) => message.id === id);
  return {
    child,
    lines,
    errorText: () => errors,
    send: (message) => void child.stdin.write(`${JSON.stringify({ jsonrpc: "2.0", ...message })}\n`),
    answerTo: async (id) => {
      for (let found = find(id); ; found = find(id)) {
        if (found) return found;
        await once(reader, "line");
      }
    },
    ended: once(child, "close").then(([code, signal]) => (code ?? signal) as number | string),
  };
}

/** The first request of every older client. */
export const initialize = {
  id: 1,
  method: "initialize",
  params: { protocolVersion: "2025-11-25", capabilities: {}, clientInfo: { name: "test", version: "1" } },
};
