// Packs everything and uses it from an empty project outside the house, as somebody would who installs it.
import { mkdirSync, mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import type { Place } from "./dry/step.ts";
import { steps } from "./dry/steps.ts";

const LIMIT_MS = 240_000;
const nameWidth = 64;

const stop = new AbortController();
for (const signal of ["SIGINT", "SIGTERM"] as const) process.once(signal, () => stop.abort());
setTimeout(() => stop.abort(), LIMIT_MS).unref();

const folder = mkdtempSync(join(tmpdir(), "mtw-release-"));
const place: Place = {
  tarballs: join(folder, "tarballs"),
  project: join(folder, "project"),
  nodes: join(folder, "nodes"),
  routerUrl: "",
  signal: stop.signal,
};
mkdirSync(place.tarballs);
let passed = 0;
try {
  for (const step of steps) {
    const startedAt = Date.now();
    const problem = await problemOf(step.run(place));
    if (problem === null) passed++;
    const seconds = ((Date.now() - startedAt) / 1000).toFixed(1).padStart(6);
    console.log(`${step.name.padEnd(nameWidth)}${problem === null ? "passed" : "FAILED"}${seconds} s`);
    if (problem !== null) console.log(`    ${problem}`);
    if (stop.signal.aborted) break;
  }
} finally {
  const isStopped = stop.signal.aborted;
  stop.abort();
  rmSync(folder, { recursive: true, force: true });
  if (isStopped) console.log("Stopped: what follows did not run.");
}
const failed = steps.length - passed;
if (failed > 0) process.exitCode = 1;
console.log(`\n${passed} passed, ${failed} failed`);

async function problemOf(running: Promise<void>): Promise<string | null> {
  try {
    await running;
    return null;
  } catch (error) {
    return error instanceof Error ? error.message : String(error);
  }
}
