import { readFileSync, writeFileSync } from "node:fs";
import { transform } from "esbuild";
import { rootFolder } from "../places.ts";
import { runProgram } from "../run-program.ts";
import { nodeEnvironment, nodeFile } from "./install-nodes.ts";
import { routerVariables } from "./router-variables.ts";
import type { Place } from "./step.ts";

/** An example that needs published packages alone. */
export interface Example {
  readonly file: string;
  readonly output: RegExp;
  readonly needsRouter: boolean;
  /** @default any that is tried */
  readonly leastNode?: number;
}

/** The examples of the READMEs and of docs/typescript.md. */
export const examples: readonly Example[] = [
  { file: "read-rows.ts", output: /^-54 93600 2000 0\n$/, needsRouter: false },
  { file: "simulate.ts", output: /^\d+ devices, partial: /, needsRouter: false },
  { file: "mcp-server.ts", output: /^$/, needsRouter: false },
  { file: "stop-waiting.ts", output: /^$/, needsRouter: false },
  { file: "test-a-program.ts", output: /^$/, needsRouter: false },
  { file: "typed-menus.ts", output: /^input drop 1000\n$/, needsRouter: false },
  { file: "several-routers.ts", output: /^\d+ devices, partial: /, needsRouter: false },
  { file: "serve-api.ts", output: /^200\n$/, needsRouter: false, leastNode: 22 },
  { file: "handle-errors.ts", output: /^$/, needsRouter: true },
  { file: "read-environment.ts", output: /^\d+\n$/, needsRouter: true },
  { file: "read-table.ts", output: /^192\.168\.88\.\d+ [0-9A-F:]{17}\n/, needsRouter: true },
  { file: "weak-devices.ts", output: /: -\d\d dBm at [a-z-]+\n/, needsRouter: true },
];

/** Runs an example in the project; its types are taken off first, because Node 20 does not read them. */
export async function runExample({ place, node, example }: ExampleRun): Promise<void> {
  const source = readFileSync(`${rootFolder}examples/src/${example.file}`, "utf8");
  const { code } = await transform(source, { loader: "ts", target: "node20" });
  const file = `${place.project}/${example.file.replace(/ts$/, "mjs")}`;
  writeFileSync(file, code);
  const args = [file, ...(example.needsRouter ? [place.routerUrl, "reader", "secret"] : [])];
  const env = { ...nodeEnvironment(place, node), ...(example.needsRouter ? routerVariables(place) : {}) };
  const program = { command: nodeFile(place, node), args, env, folder: place.project, signal: place.signal };
  const { exitCode, stdout, stderr } = await runProgram(program);
  if (exitCode !== 0 || !example.output.test(stdout)) throw new Error(`ended with ${exitCode}: ${stdout}${stderr}`);
}

interface ExampleRun {
  readonly place: Place;
  readonly node: number;
  readonly example: Example;
}
