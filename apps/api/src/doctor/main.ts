#!/usr/bin/env node
import { lookup } from "node:dns/promises";
import { setTimeout } from "node:timers/promises";
import { styleText } from "node:util";
import { processEnvironment } from "../process-environment.ts";
import { runDoctor } from "./run-doctor.ts";

const colors = { ok: "green", warn: "yellow", fail: "red" } as const;

// A reader such as head that has seen enough is no reason for a stack trace.
process.stdout.on("error", () => process.exit(1));

process.exitCode = await runDoctor(process.argv.slice(2), {
  environment: processEnvironment,
  writeOut: (text) => process.stdout.write(text),
  writeError: (text) => process.stderr.write(text),
  // styleText looks at the stream and at NO_COLOR itself.
  paint: (status, text) => styleText(colors[status], text, { stream: process.stdout }),
  untilStopped: () =>
    new Promise((resolve) => {
      process.once("SIGINT", () => resolve());
      process.once("SIGTERM", () => resolve());
    }),
  lookUp: async (host) => (await lookup(host, { all: true })).map(({ address }) => address),
  now: Date.now,
  sleep: (milliseconds, signal) => setTimeout(milliseconds, undefined, { signal }).catch(() => {}),
  slowMs: 1000,
});
