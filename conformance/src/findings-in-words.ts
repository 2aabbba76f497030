import type { Outcome } from "./create-processes.ts";
import { exitReasons, type Findings, lastLines } from "./findings.ts";
import type { Run } from "./run.ts";

/** Finds out whether a command ended well and said what it should. */
export function findingsInWords(run: Run, words: readonly string[], outcome: Outcome): Findings {
  const missing = words.filter((word) => !outcome.output.includes(word));
  const reasons = [...exitReasons(run, outcome), ...missing.map((word) => `Its output lacks the word ${word}.`)];
  return { reasons: reasons.length === 0 ? [] : [...reasons, ...lastLines(outcome)], checkCount: null };
}
