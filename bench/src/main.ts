import { writeFileSync } from "node:fs";
import { availableParallelism } from "node:os";
import { type Bench, type Figure, isMet } from "./bench.ts";
import { benches } from "./benches.ts";
import { helpText, parseCommandLine } from "./parse-command-line.ts";
import { figuresText } from "./print-figures.ts";

const WRONG_USAGE = 64;
const LIMIT_MS = 170_000;

for (const signal of ["SIGINT", "SIGTERM"] as const) process.once(signal, () => process.exit(1));

const command = parseCommandLine(process.argv.slice(2), benches);
if (command.kind === "help") console.log(helpText(benches));
else if (command.kind === "wrong") {
  console.error(`${command.reason} See --help.`);
  process.exitCode = WRONG_USAGE;
} else await runAll(command.benches, command.jsonFile);

async function runAll(chosen: readonly Bench[], jsonFile: string | null): Promise<void> {
  setTimeout(giveUp, LIMIT_MS).unref();
  const results: object[] = [];
  for (const bench of chosen) results.push({ bench: bench.name, ...(await runOne(bench)) });
  const machine = { node: process.version, platform: process.platform, cpu_count: availableParallelism() };
  if (jsonFile) writeFileSync(jsonFile, `${JSON.stringify({ ...machine, results }, null, 2)}\n`);
}

async function runOne(bench: Bench): Promise<object> {
  console.log(`\n${bench.name}: ${bench.summary}`);
  try {
    const outcome = await bench.run();
    if (typeof outcome === "string") return skipped(outcome);
    console.log(figuresText(outcome));
    return { figures: outcome.map((figure: Figure) => ({ ...figure, is_met: isMet(figure) })) };
  } catch (error) {
    process.exitCode = 1;
    console.error(`  failed: ${error instanceof Error ? error.message : String(error)}`);
    return { failed: String(error) };
  }
}

function skipped(reason: string): object {
  console.log(`  skipped: ${reason}`);
  return { skipped: reason };
}

/** The child processes end with this one. */
function giveUp(): void {
  console.error(`The bench did not end within ${LIMIT_MS / 1000} seconds and is stopped.`);
  process.exit(1);
}
