import { readFileSync } from "node:fs";
import { join } from "node:path";
import { listFiles, sizeOf } from "./list-files.ts";
import type { Prover } from "./prover.ts";

const buildTools =
  /^node_modules\/(typescript|tsup|turbo|vitest|esbuild|node|@biomejs|@types|@mtw\/routeros-simulator)\//;
const source = /\.([cm]?ts|map)$/;
const compiled = /\.(node|so|gyp|c|cc|h)$/;

/** Proves what the artifact holds: production dependencies that need no compiler, and nothing to build with. */
export function proveArtifact({ check }: Prover, out: string): void {
  for (const app of ["api", "simulator"]) {
    const files = listFiles(join(out, app));
    const paths = files.map(({ path }) => path);
    const found = (pattern: RegExp) => paths.filter((path) => pattern.test(path));
    console.log(`        /app of the image ${app}: ${sizeOf(files)}`);
    check(
      `${app}: no symbolic link, so any way of copying keeps it`,
      files.every(({ isLink }) => !isLink),
    );
    check(`${app}: no build tool, no test`, found(buildTools).length === 0, found(buildTools));
    check(`${app}: nothing that was or has to be compiled`, found(compiled).length === 0, found(compiled));
    check(`${app}: no source, no source map`, found(source).length === 0, found(source));
  }
  const missing = dependenciesOf(join(out, "api")).filter((name) => !isThere(join(out, "api/node_modules", name)));
  check("api: every production dependency of apps/api is there", missing.length === 0, missing);
}

const manifestOf = (folder: string): Record<string, Record<string, string> | undefined> =>
  JSON.parse(readFileSync(join(folder, "package.json"), "utf8"));

const dependenciesOf = (folder: string): string[] => Object.keys(manifestOf(folder).dependencies ?? {});

function isThere(folder: string): boolean {
  try {
    return manifestOf(folder).name !== undefined;
  } catch {
    return false;
  }
}
