import { mkdirSync, rmSync } from "node:fs";
import { createProcesses, type Processes } from "./create-processes.ts";
import { createSites } from "./create-sites.ts";
import { installJudges } from "./install-judges.ts";
import { judgeRun, type Verdict } from "./judge-run.ts";
import { helpText, parseCommandLine, pick } from "./parse-command-line.ts";
import { resultsFolder } from "./places.ts";
import { omissionText, verdictText } from "./print-verdict.ts";
import { omittedRuns, runs } from "./runs.ts";

const WRONG_USAGE = 64;
const LIMIT_MS = 180_000;

const command = parseCommandLine(process.argv.slice(2));
if (command.kind === "help") console.log(helpText);
else if (command.kind === "wrong") refuse(command.reason);
else if (pick(runs, command.only).length === 0) refuse(`Nothing is named ${command.only.join(" or ")}.`);
else await judgeAll(command.only);

function refuse(reason: string): void {
  console.error(`${reason} See --help.`);
  process.exitCode = WRONG_USAGE;
}

async function judgeAll(only: readonly string[]): Promise<void> {
  installJudges();
  rmSync(resultsFolder, { recursive: true, force: true });
  mkdirSync(`${resultsFolder}/home`, { recursive: true });
  const processes = createProcesses();
  const sites = createSites(processes);
  const stop = stopOnSignal(processes);
  const chosen = pick(runs, only);
  const verdicts: Verdict[] = [];
  for (const run of chosen) {
    if (stop.aborted) break;
    const verdict = await judgeRun(run, processes, sites);
    verdicts.push(verdict);
    console.log(verdictText(verdict));
  }
  for (const omitted of pick(omittedRuns, only)) console.log(omissionText(omitted));
  sites.close();
  await processes.close();
  conclude(chosen.length, verdicts);
}

/** Whatever runs then fails, and nothing else starts: the verdicts come to their end by themselves. */
function stopOnSignal(processes: Processes): AbortSignal {
  const stop = new AbortController();
  stop.signal.addEventListener("abort", () => void processes.close());
  for (const signal of ["SIGINT", "SIGTERM"] as const) process.once(signal, () => stop.abort());
  setTimeout(() => stop.abort(), LIMIT_MS).unref();
  return stop.signal;
}

/** What did not come to its turn has not passed. */
function conclude(chosenCount: number, verdicts: readonly Verdict[]): void {
  const passed = verdicts.filter(({ reasons }) => reasons.length === 0).length;
  const failed = chosenCount - passed;
  if (verdicts.length < chosenCount) console.log(`Stopped: ${chosenCount - verdicts.length} did not run.`);
  if (failed > 0) process.exitCode = 1;
  console.log(`\n${passed} passed, ${failed} failed`);
}
