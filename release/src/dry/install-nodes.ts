import { mkdirSync, writeFileSync } from "node:fs";
import { delimiter } from "node:path";
import { runProgram } from "../run-program.ts";
import { npmInstall } from "./npm-install.ts";
import type { Place } from "./step.ts";

/** The lines of Node that the packages are run on; those before an entry of `engines` are left out there. */
export const nodeVersions = [20, 22, 24, 26] as const;

/** Installs the Nodes from the registry; their packages for Linux need no install script. */
export async function installNodes(place: Place): Promise<void> {
  const { nodes, signal } = place;
  mkdirSync(nodes);
  writeFileSync(`${nodes}/package.json`, JSON.stringify({ name: "nodes", private: true }));
  const build = `node-${process.platform}-${process.arch}`;
  const args = nodeVersions.map((version) => `node-${version}@npm:${build}@${version}`);
  await npmInstall({ folder: nodes, args, signal });
  for (const version of nodeVersions) {
    const program = { command: nodeFile(place, version), args: ["--version"], signal };
    const { stdout } = await runProgram(program);
    if (!stdout.startsWith(`v${version}.`)) throw new Error(`Node ${version} calls itself ${stdout || "nothing"}`);
  }
}

/** The file of one Node. */
export function nodeFile({ nodes }: Place, version: number): string {
  return `${nodes}/node_modules/node-${version}/bin/node`;
}

/** The variables under which `node` is one Node, and nothing of this house or this shell leads astray. */
export function nodeEnvironment(place: Place, version: number): Record<string, string> {
  const folder = nodeFile(place, version).replace(/\/node$/, "");
  return { PATH: `${folder}${delimiter}${process.env.PATH}`, HOME: place.project, NO_COLOR: "1" };
}
