#!/usr/bin/env node
import { readFileSync } from "node:fs";
import { runRouterOsTypes } from "./menu-types/run-routeros-types.ts";
import { watchOutput } from "./menu-types/watch-output.ts";

const { version } = JSON.parse(readFileSync(new URL("../package.json", import.meta.url), "utf8"));

watchOutput(process.stdout, (reason) => {
  process.stderr.write(`routeros-types: the output can't be written: ${reason}.\n`);
  process.exitCode = 1;
});
watchOutput(process.stderr, () => {
  process.exitCode = 1;
});

process.exitCode = await runRouterOsTypes(process.argv.slice(2), {
  version,
  password: process.env.ROUTEROS_PASSWORD,
  writeOut: (text) => process.stdout.write(text),
  writeError: (text) => process.stderr.write(text),
});
