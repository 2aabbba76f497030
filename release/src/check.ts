// Runs the gates over what is built; with --write, files made from code are written instead of compared.
import { mkdirSync, readFileSync, writeFileSync } from "node:fs";
import { dirname } from "node:path";
import type { Gate } from "./gates/gate.ts";
import { gates } from "./gates.ts";
import { rootFolder } from "./places.ts";

const isWrite = process.argv.includes("--write");
const results = await Promise.all(gates.map(runGate));
for (const { line, problems } of results) console.log([line, ...problems.map((text) => `    ${text}`)].join("\n"));
const failed = results.filter(({ problems }) => problems.length > 0).length;
console.log(`\n${results.length - failed} passed, ${failed} failed`);
if (failed > 0) process.exitCode = 1;

async function runGate(gate: Gate): Promise<{ readonly line: string; readonly problems: readonly string[] }> {
  const { summary, problems, files = {} } = await gate.run();
  const stale = Object.entries(files).filter(([path, text]) => textOf(path) !== text);
  if (isWrite) for (const [path, text] of stale) write(path, text);
  const all = [...problems, ...(isWrite ? [] : stale.map(([path]) => staleText(path)))];
  const state = all.length === 0 ? "passed" : "FAILED";
  return { line: `${gate.name.padEnd(16)}${state}  ${summary}`, problems: all };
}

function staleText(path: string): string {
  return `${path} is not what the code says. Run: npx -y pnpm@12 run references, and review the diff.`;
}

function textOf(path: string): string {
  try {
    return readFileSync(`${rootFolder}${path}`, "utf8");
  } catch {
    return "";
  }
}

function write(path: string, text: string): void {
  mkdirSync(dirname(`${rootFolder}${path}`), { recursive: true });
  writeFileSync(`${rootFolder}${path}`, text);
}
