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

/** EX_USAGE of sysexits.h. */
const exitUsage = 64;

/** Runs a bin three times: it must explain itself, say the version of its package, and refuse what it does not know. */
export async function expectManners(run: Omit<BinRun, "args">): Promise<void> {
  const version = published.find(({ manifest }) => manifest.bin?.[run.bin])?.manifest.version ?? "";
  const versionLine = new RegExp(`^(\\S+ )?${version.replaceAll(".", "\\.")}\\n$`);
  await expectEnd({ ...run, args: ["--help"] }, ({ exitCode, stdout }) => exitCode === 0 && stdout.includes("--help"));
  await expectEnd({ ...run, args: ["--version"] }, (end) => end.exitCode === 0 && versionLine.test(end.stdout));
  await expectEnd({ ...run, args: ["--wrong"] }, (end) => end.exitCode === exitUsage && end.stderr.includes("--help"));
}

async function expectEnd(
  run: BinRun,
  isRight: (end: Awaited<ReturnType<typeof runProgram>>) => boolean,
): Promise<void> {
  const end = await runProgram(binProgram(run));
  if (isRight(end)) return;
  throw new Error(`${run.bin} ${run.args?.join(" ")} ended with ${end.exitCode}: ${end.stdout}${end.stderr}`);
}
