#!/usr/bin/env node
import { runCommandLine } from "./command-line.ts";
import { processEnvironment } from "./process-environment.ts";

const untilStopped = () =>
  new Promise<void>((resolve) => {
    for (const signal of ["SIGINT", "SIGTERM"] as const) {
      process.once(signal, () => {
        // Whoever asks twice does not want to wait for running requests.
        for (const again of ["SIGINT", "SIGTERM"] as const) process.on(again, () => process.exit(1));
        resolve();
      });
    }
  });

process.exitCode = await runCommandLine(process.argv.slice(2), {
  environment: processEnvironment,
  writeOut: (text) => process.stdout.write(text),
  writeError: (text) => process.stderr.write(text),
  untilStopped,
});
// A name lookup under way can't be cancelled: a silent name server would keep the process for many seconds.
setTimeout(() => process.exit(), 500).unref();
