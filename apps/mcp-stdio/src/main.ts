#!/usr/bin/env node
import { runCommandLine } from "./command-line.ts";
import { processEnvironment } from "./environment.ts";

// Standard output belongs to the protocol, whatever a library has to say.
for (const method of ["log", "info", "debug"] as const) console[method] = console.error;

const stopped = new Promise<void>((resolve) => {
  for (const signal of ["SIGINT", "SIGTERM"] as const) {
    process.once(signal, () => {
      process.once(signal, () => process.exit(1));
      resolve();
    });
  }
});

process.exitCode = await runCommandLine(process.argv.slice(2), {
  environment: processEnvironment,
  input: process.stdin,
  output: process.stdout,
  writeError: (text) => process.stderr.write(text),
  stopped,
});
process.stdin.destroy();
// A name lookup under way can't be cancelled: a silent name server would keep the process for many seconds.
setTimeout(() => process.exit(), 500).unref();
