import { existsSync, mkdirSync, rmSync } from "node:fs";
import type { Processes } from "./create-processes.ts";
import type { Sites } from "./create-sites.ts";
import type { Findings } from "./findings.ts";
import { findingsInChecks } from "./findings-in-checks.ts";
import { findingsInWords } from "./findings-in-words.ts";
import { resultsFolder, rootFolder } from "./places.ts";
import type { Run } from "./run.ts";

/** What came of a run. */
export interface Verdict extends Findings {
  readonly run: Run;
  readonly seconds: number;
}

/** Runs a judgement; whatever happens becomes a verdict. */
export async function judgeRun(run: Run, processes: Processes, sites: Sites): Promise<Verdict> {
  const startedAt = performance.now();
  const findings = await findingsOf(run, processes, sites).catch((error: unknown) => ({
    reasons: [error instanceof Error ? error.message : String(error)],
    checkCount: null,
  }));
  return { run, ...findings, seconds: (performance.now() - startedAt) / 1000 };
}

async function findingsOf(run: Run, processes: Processes, sites: Sites): Promise<Findings> {
  const folder = `${resultsFolder}/${run.leg}/${run.name}`;
  rmSync(folder, { recursive: true, force: true });
  mkdirSync(folder, { recursive: true });
  const args = run.command({ ...(await sites.siteOf(run.server)), folder });
  if (!existsSync(`${rootFolder}${args[0]}`)) throw new Error(`There is no ${args[0]}.`);
  const outcome = await processes.run({ args, logFile: `${folder}/output.log`, timeoutMs: run.timeoutMs });
  return run.proof.kind === "checks"
    ? findingsInChecks(run, folder, outcome)
    : findingsInWords(run, run.proof.words, outcome);
}
