import { importable, type Room, rootFolder } from "../places.ts";
import { runProgram } from "../run-program.ts";
import type { Gate } from "./gate.ts";

const attw = `${rootFolder}node_modules/@arethetypeswrong/cli/dist/index.js`;

/** That TypeScript finds the types of each entry as Node and bundlers find its code, by attw. */
export const typesResolve: Gate = {
  name: "types resolve",
  run: async () => {
    const problems = await Promise.all(importable.map(problemsOf));
    return { summary: `${importable.length} packages, for ES modules`, problems: problems.flat() };
  },
};

async function problemsOf({ folder, manifest }: Room): Promise<string[]> {
  const args = [attw, "--pack", ".", "--profile", "esm-only", "--format", "ascii", "--no-color", "--no-emoji"];
  const program = { command: process.execPath, args, folder: `${rootFolder}${folder}` };
  const { exitCode, stdout, stderr } = await runProgram(program);
  return exitCode === 0 ? [] : [`${manifest.name}: ${stdout}${stderr}`];
}
