import type { Outcome } from "./create-processes.ts";
import type { Run } from "./run.ts";

/** What a judge found. */
export interface Findings {
  /** Why the run failed, a line each; empty when it passed. */
  readonly reasons: readonly string[];
  /** How many checks succeeded; null for a judge that counts none. */
  readonly checkCount: number | null;
}

/** Compares how a command ended with how it should have. */
export function exitReasons({ exitCode, timeoutMs }: Run, outcome: Outcome): readonly string[] {
  if (outcome.exitCode === exitCode) return [];
  if (outcome.exitCode !== null) return [`It ended with exit code ${outcome.exitCode} instead of ${exitCode}.`];
  return [`It was stopped: by its limit of ${timeoutMs / 1000} s, or with all the runs.`];
}

/** The end of what a command said, for a reader who wonders what went wrong. */
export function lastLines({ output }: Outcome): readonly string[] {
  return output.trim().split("\n").slice(-8);
}
