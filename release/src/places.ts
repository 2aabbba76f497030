import { readdirSync, readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";

/** The folder of the whole house; every command runs in it. */
export const rootFolder = fileURLToPath(new URL("../..", import.meta.url));

/** What the gates look at in a package.json. */
export interface Manifest {
  readonly name: string;
  readonly version: string;
  readonly private?: boolean;
  readonly exports?: Readonly<Record<string, unknown>>;
  readonly bin?: Readonly<Record<string, string>>;
  readonly engines?: Readonly<Record<string, string>>;
  readonly dependencies?: Readonly<Record<string, string>>;
  readonly devDependencies?: Readonly<Record<string, string>>;
  readonly peerDependencies?: Readonly<Record<string, string>>;
  readonly optionalDependencies?: Readonly<Record<string, string>>;
}

/** A folder with a package.json. */
export interface Room {
  /** Relative to the root, such as `packages/core`. */
  readonly folder: string;
  readonly manifest: Manifest;
}

/** Reads one folder's package.json. */
export function readRoom(folder: string): Room {
  return { folder, manifest: JSON.parse(readFileSync(`${rootFolder}${folder}/package.json`, "utf8")) as Manifest };
}

/** Every package that is published. */
export const published: readonly Room[] = ["packages", "apps"]
  .flatMap((floor) => readdirSync(`${rootFolder}${floor}`).map((room) => readRoom(`${floor}/${room}`)))
  .filter(({ manifest }) => !manifest.private);

/** Those of them that a program can import from. */
export const importable: readonly Room[] = published.filter(({ manifest }) => manifest.exports?.["."] !== undefined);
