import { published } from "../places.ts";
import { type Program, runProgram } from "../run-program.ts";
import { nodeEnvironment } from "./install-nodes.ts";
import type { Place } from "./step.ts";

/** A bin of the installed packages, on one Node. */
export interface BinRun {
  readonly place: Place;
  readonly node: number;
  readonly bin: string;
  readonly args?: readonly string[];
  readonly variables?: Readonly<Record<string, string>>;
}

/** Makes the program of a bin, run as a shell would: by its own first line. */
export function binProgram({ place, node, bin, args = [], variables }: BinRun): Program {
  const command = `${place.project}/node_modules/.bin/${bin}`;
  const env = { ...nodeEnvironment(place, node), ...variables };
  return { command, args, env, folder: place.project, signal: place.signal };
}

/** Runs a bin to its end, which must be a good one with a text of this form. */
export async function expectOutput(run: BinRun, form: RegExp): Promise<void> {
  const { exitCode, stdout, stderr } = await runProgram(binProgram(run));
  if (exitCode === 0 && form.test(stdout)) return;
  throw new Error(`${run.bin} ended with ${exitCode}: ${stdout}${stderr}`);
}

/** Runs a bin that must say the version of its package. */
export async function expectVersion(run: BinRun): Promise<void> {
  const version = published.find(({ manifest }) => manifest.bin?.[run.bin])?.manifest.version ?? "";
  await expectOutput({ ...run, args: ["--version"] }, new RegExp(`^(\\S+ )?${version.replaceAll(".", "\\.")}\\n$`));
}
