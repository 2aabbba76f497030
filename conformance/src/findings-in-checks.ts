import type { Outcome } from "./create-processes.ts";
import { exitReasons, type Findings, lastLines } from "./findings.ts";
import { type Check, isJudged, readChecks, type Scenario } from "./read-checks.ts";
import type { Run } from "./run.ts";

/** Finds out whether the conformance tool ended well and judged every scenario that counts. */
export function findingsInChecks(run: Run, folder: string, outcome: Outcome): Findings {
  const exits = exitReasons(run, outcome);
  // What was stopped leaves scenarios without their checks.
  if (outcome.exitCode === null) return { reasons: exits, checkCount: null };
  const unscored = unscoredIn(outcome.output);
  const scenarios = readChecks(folder).filter(({ name }) => !unscored.has(name));
  const reasons = [
    ...exits,
    ...(exits.length > 0 ? failureLines(scenarios, outcome.output) : []),
    ...scenarios.filter((scenario) => !isJudged(scenario)).map(({ name }) => `${name}: nothing was checked.`),
    ...(scenarios.length === 0 ? ["No scenario ran.", ...lastLines(outcome)] : []),
  ];
  return { reasons, checkCount: countSuccesses(scenarios) };
}

/** The tool also runs scenarios that a frozen set does not require, and lists them at the end. */
function unscoredIn(output: string): ReadonlySet<string> {
  const [, list = ""] = output.split("\nNot scored for ");
  return new Set(namesIn(list, /^ {2}[✓✗] (\S+) \(/gm));
}

/** What failed unexpectedly, and what was expected to fail and did not. */
function failureLines(scenarios: readonly Scenario[], output: string): readonly string[] {
  const expected = new Set(namesIn(output, /^ {2}~ (\S+)$/gm));
  const [, stale = ""] = output.split("Stale baseline entries");
  const failures = scenarios.flatMap(({ name, checks }) =>
    checks.filter((check) => isFailed(check) && !expected.has(name) && !expected.has(`${name}:${check.id}`)),
  );
  return [
    ...failures.map(({ id, status, errorMessage = "" }) => `${id} (${status.toLowerCase()}): ${errorMessage}`),
    ...namesIn(stale, /^ {2}✓ (\S+)$/gm).map((name) => `${name} was expected to fail and passes.`),
  ];
}

const isFailed = ({ status }: Check) => status === "FAILURE" || status === "WARNING";

function namesIn(text: string, pattern: RegExp): readonly string[] {
  return [...text.matchAll(pattern)].map(([, name = ""]) => name);
}

function countSuccesses(scenarios: readonly Scenario[]): number {
  return scenarios.flatMap(({ checks }) => checks).filter(({ status }) => status === "SUCCESS").length;
}
