import { readdirSync } from "node:fs";
import { type Room, rootFolder } from "../places.ts";
import { runProgram } from "../run-program.ts";
import type { Place } from "./step.ts";

/** Packs a package as it would be published, and looks at what is in the tarball. */
export async function packRoom({ tarballs, signal }: Place, { folder, manifest }: Room): Promise<void> {
  const args = ["-y", "pnpm@12", "pack", "--pack-destination", tarballs];
  const { exitCode, stderr } = await runProgram({ command: "npx", args, folder: `${rootFolder}${folder}`, signal });
  if (exitCode !== 0) throw new Error(`pnpm pack ended with ${exitCode}: ${stderr}`);
  const tarball = tarballOf(tarballs, manifest.name);
  const files = (await tar(["-tzf", tarball])).split("\n");
  const missing = ["README.md", "LICENSE", "package.json", "dist/"].filter(
    (name) => !files.some((file) => file.startsWith(`package/${name}`)),
  );
  if (missing.length > 0) throw new Error(`${missing.join(", ")} missing in the tarball`);
  const odd = files.filter((file) => /\.test\.|\/testing\/|\.mcpb$|\.env|tsup\.config/.test(file));
  if (odd.length > 0) throw new Error(`${odd.join(", ")} in the tarball`);
  const specs = /"(workspace|catalog):/.exec(await tar(["-xzOf", tarball, "package/package.json"]));
  if (specs) throw new Error(`the tarball's package.json still says ${specs[1]}:`);
}

/** Finds the tarball of a package, whatever its version. */
export function tarballOf(tarballs: string, name: string): string {
  const start = name.replace("@", "").replace("/", "-");
  const file = readdirSync(tarballs).find(
    (candidate) => candidate.startsWith(start) && /^-\d/.test(candidate.slice(start.length)),
  );
  if (!file) throw new Error(`there is no tarball of ${name}`);
  return `${tarballs}/${file}`;
}

async function tar(args: readonly string[]): Promise<string> {
  const { exitCode, stdout, stderr } = await runProgram({ command: "tar", args });
  if (exitCode !== 0) throw new Error(`tar ended with ${exitCode}: ${stderr}`);
  return stdout;
}
