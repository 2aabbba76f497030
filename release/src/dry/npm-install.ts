import { runProgram } from "../run-program.ts";

/** Installs with npm, which the steps use as most people do. */
export async function npmInstall(options: {
  readonly folder: string;
  readonly args: readonly string[];
  readonly signal: AbortSignal;
}): Promise<void> {
  const args = ["install", "--no-audit", "--no-fund", "--ignore-scripts", ...options.args];
  const { exitCode, stderr } = await runProgram({ command: "npm", ...options, args });
  if (exitCode !== 0) throw new Error(`npm install ended with ${exitCode}: ${stderr.slice(-2000)}`);
}
