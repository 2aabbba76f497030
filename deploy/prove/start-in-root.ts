import { type ChildProcess, spawn } from "node:child_process";
import { once } from "node:events";
import { readFileSync } from "node:fs";

/** How a command is started. */
export interface RootCommand {
  readonly root: string;
  readonly words: readonly string[];
  readonly environment?: Readonly<Record<string, string>>;
  /** User and group; root only where the image says so. @default "1000:1000" */
  readonly user?: string;
  /** Whether the file system can be written to, apart from what permissions say. @default false */
  readonly isWritable?: boolean;
}

/** A command in a root of its own, where it is process 1, as it is in a container. */
export interface RootProcess {
  /** Ends with the exit code. */
  readonly ended: Promise<number | null>;
  /** Everything it has written so far. */
  readonly output: () => string;
  /** Waits until it has written this. */
  readonly said: (pattern: RegExp) => Promise<RegExpExecArray>;
  /** A file of /proc about it, read from outside. */
  readonly proc: (file: string) => string;
  readonly kill: (signal: NodeJS.Signals) => void;
}

// A mount namespace of its own makes the root read-only even for those whom permissions would let write.
const enter = 'mount --bind "$0" "$0" && mount -o "remount,bind,$1,nosuid,nodev" "$0" && shift && exec "$@"';

/** Starts a command with nothing around it: no other files, no other processes, no variables but those given. */
export function startInRoot({ root, words, environment, user = "1000:1000", isWritable }: RootCommand): RootProcess {
  const isolated = ["--mount", "--pid", "--fork", "--kill-child", "sh", "-c", enter, root, isWritable ? "rw" : "ro"];
  const unprivileged = ["setpriv", "--no-new-privs", "chroot", `--userspec=${user}`, "--groups=", root];
  const env = { PATH: "/usr/local/bin:/usr/bin:/bin:/usr/sbin:/sbin", ...environment };
  return processOf(spawn("unshare", [...isolated, ...unprivileged, ...words], { env, stdio: "pipe" }));
}

function processOf(child: ChildProcess): RootProcess {
  let text = "";
  for (const stream of [child.stdout, child.stderr]) {
    stream?.on("data", (chunk) => {
      text += String(chunk);
    });
  }
  const ended = once(child, "close").then(([code]) => code as number | null);
  // unshare waits outside; the command is its child.
  const pid = () => readFileSync(`/proc/${child.pid}/task/${child.pid}/children`, "utf8").trim();
  return {
    ended,
    output: () => text,
    said: async (pattern) => {
      const dead = ended.then((code) => Promise.reject(new Error(`It ended with ${code}: ${text}`)));
      for (;;) {
        const found = pattern.exec(text);
        if (found) return found;
        await Promise.race([once(child.stdout ?? child, "data"), once(child.stderr ?? child, "data"), dead]);
      }
    },
    proc: (file) => readFileSync(`/proc/${pid()}/${file}`, "utf8"),
    kill: (signal) => process.kill(Number(pid()), signal),
  };
}

/** Runs a command in a root to its end. */
export async function runInRoot(command: RootCommand): Promise<{ code: number | null; output: string }> {
  const { ended, output } = startInRoot(command);
  return { code: await ended, output: output() };
}
