import { spawnSync } from "node:child_process";
import { existsSync, readFileSync } from "node:fs";
import { conformanceFolder } from "./places.ts";

/**
 * Installs the judges when they are missing or others than the lockfile names.
 *
 * @throws when the package manager fails
 */
export function installJudges(): void {
  // pnpm leaves a copy of the lockfile when it is done.
  if (textOf("node_modules/.pnpm/lock.yaml") === textOf("pnpm-lock.yaml")) return;
  console.log("Installing the judges into conformance/node_modules (about 140 MB, once).\n");
  const args = ["-y", "pnpm@12", "install", "--frozen-lockfile", "--ignore-scripts"];
  const { status } = spawnSync("npx", args, { cwd: conformanceFolder, stdio: "inherit" });
  if (status !== 0) throw new Error(`npx ${args.join(" ")} failed in ${conformanceFolder}`);
}

function textOf(name: string): string | null {
  const file = `${conformanceFolder}${name}`;
  return existsSync(file) ? readFileSync(file, "utf8") : null;
}
