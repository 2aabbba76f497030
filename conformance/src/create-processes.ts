import { setTimeout as delay } from "node:timers/promises";
import { type Child, type Program, startChild } from "./start-child.ts";

/** How a program ended. */
export interface Outcome {
  /** Null when it was stopped, at its time limit or at the end of all. */
  readonly exitCode: number | null;
  readonly output: string;
}

/** The children of this process. */
export interface Processes {
  /** Runs a program to its end, within its time. */
  readonly run: (program: Program) => Promise<Outcome>;
  /** Starts a server; its URL is in the line that says `listening`, and has the program's time to come. */
  readonly serve: (program: Program) => Promise<string>;
  /** Ends every child with all that it started; later ones are refused. */
  readonly close: () => Promise<void>;
}

/** Servers stop within 5 s when asked; who does not is killed. */
const stopMs = 5000;

/** Makes the holder of children, so that none outlives the runs. */
export function createProcesses(): Processes {
  const living = new Set<Child>();
  let isClosed = false;

  function start(program: Program): Child {
    if (isClosed) throw new Error("The runs are over.");
    const child = startChild(program);
    living.add(child);
    void child.ended.then(() => living.delete(child));
    return child;
  }

  return {
    run: (program) => runToEnd(start(program), program.timeoutMs),
    serve: async (program) => {
      const child = start(program);
      const time = delay(program.timeoutMs, null, { ref: false });
      const url = await Promise.race([urlOf(child), child.ended, time]);
      if (typeof url !== "string") throw new Error(`${program.args.join(" ")} does not listen: see ${program.logFile}`);
      return url;
    },
    close: async () => {
      isClosed = true;
      await stopAll([...living]);
    },
  };
}

async function runToEnd(child: Child, timeoutMs: number): Promise<Outcome> {
  const limit = setTimeout(() => child.signal("SIGKILL"), timeoutMs);
  const exitCode = await child.ended;
  clearTimeout(limit);
  return { exitCode, output: child.output() };
}

async function stopAll(children: readonly Child[]): Promise<void> {
  for (const child of children) child.signal("SIGTERM");
  await Promise.race([Promise.all(children.map(({ ended }) => ended)), delay(stopMs, undefined, { ref: false })]);
  for (const child of children) child.signal("SIGKILL");
}

function urlOf(child: Child): Promise<string> {
  return new Promise((resolve) => {
    child.onOutput(() => {
      const line = child.output().match(/^.*listening.*$/m)?.[0];
      const url = /http:\/\/[^\s"]+/.exec(line ?? "")?.[0];
      if (url) resolve(url);
    });
  });
}
