import type { Verdict } from "./judge-run.ts";
import type { OmittedRun } from "./run.ts";

const labelWidth = 52;
const reasonWidth = 400;

/** Writes a verdict as a line, and a line for each reason of a failure. */
export function verdictText({ run, reasons, checkCount, seconds }: Verdict): string {
  const state = reasons.length === 0 ? "passed" : "FAILED";
  const checks = checkCount === null ? "" : `${checkCount} checks`;
  const line = `${labelOf(run)}${state}  ${checks.padStart(10)}  ${seconds.toFixed(1).padStart(5)} s`;
  return [line, ...reasons.map((reason) => `    ${reason.slice(0, reasonWidth)}`)].join("\n");
}

/** Writes a run that is left out. */
export function omissionText(omitted: OmittedRun): string {
  return `${labelOf(omitted)}left out: ${omitted.reason}`;
}

function labelOf({ leg, name }: Pick<OmittedRun, "leg" | "name">): string {
  return `${leg.padEnd(9)}${name}`.padEnd(labelWidth);
}
