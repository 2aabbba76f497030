import { copyFileSync } from "node:fs";
import { rootFolder } from "../places.ts";
import { runProgram } from "../run-program.ts";
import { examples } from "./run-example.ts";
import type { Place } from "./step.ts";

const options = "--strict --noEmit --module nodenext --target es2023 --types node".split(" ");

/** Compiles the examples as a strict user would: no check of the installed declarations is skipped. */
export async function compileExamples({ project, signal }: Place): Promise<void> {
  const files = examples.map(({ file }) => file);
  for (const file of files) copyFileSync(`${rootFolder}examples/src/${file}`, `${project}/${file}`);
  const args = [`${rootFolder}node_modules/typescript/bin/tsc`, ...options, ...files];
  const { exitCode, stdout } = await runProgram({ command: process.execPath, args, folder: project, signal });
  if (exitCode !== 0) throw new Error(`tsc ended with ${exitCode}: ${stdout}`);
}
