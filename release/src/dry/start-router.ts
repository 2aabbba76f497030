import { runProgram, startProgram } from "../run-program.ts";
import { nodeEnvironment, nodeFile, nodeVersions } from "./install-nodes.ts";
import { binProgram } from "./run-bin.ts";
import type { Place } from "./step.ts";

const node = Math.max(...nodeVersions);

/** Starts the simulator's bin on tables in a file; it stands for a router until the steps are over. */
export async function startRouter(place: Place): Promise<void> {
  await writeTables(place);
  const args = ["--tables", "tables.json", "--port", "0"];
  const { find } = startProgram(binProgram({ place, node, bin: "routeros-simulator", args }));
  const listening = await find(/listening on (http:\S+)/);
  if (!listening?.[1]) throw new Error("the simulator ended");
  place.routerUrl = listening[1];
}

/** By the installed library, as somebody would who wants another house. */
async function writeTables(place: Place): Promise<void> {
  const code = `
    import { writeFileSync } from "node:fs";
    import { houseScenario } from "@mtw/routeros-simulator";
    const tables = houseScenario({ seed: 1 });
    const rows = typeof tables === "function" ? tables(Date.now()) : tables;
    writeFileSync("tables.json", JSON.stringify(Object.entries(rows).map(([menu, rows]) => ({ menu, rows }))));`;
  const args = ["--input-type=module", "--eval", code];
  const env = nodeEnvironment(place, node);
  const program = { command: nodeFile(place, node), args, env, folder: place.project, signal: place.signal };
  const { exitCode, stderr } = await runProgram(program);
  if (exitCode !== 0) throw new Error(`no tables: ${stderr}`);
}
