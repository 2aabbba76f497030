#!/usr/bin/env node
import { readFile } from "node:fs/promises";
import { runCommandLine } from "./cli/run-command-line.ts";

const { version } = JSON.parse(await readFile(new URL("../package.json", import.meta.url), "utf8"));

process.exitCode = await runCommandLine(process.argv.slice(2), {
  version,
  writeOut: (text) => process.stdout.write(text),
  writeError: (text) => process.stderr.write(text),
  untilStopped: () =>
    new Promise((resolve) => {
      process.once("SIGINT", () => resolve());
      process.once("SIGTERM", () => resolve());
    }),
});
