import { mkdirSync, readFileSync, writeFileSync } from "node:fs";
import { published } from "../places.ts";
import { npmInstall } from "./npm-install.ts";
import { tarballOf } from "./pack-room.ts";
import type { Place } from "./step.ts";

/** Installs all tarballs into an empty project; none of the house may come from the registry. */
export async function installTarballs({ project, tarballs, signal }: Place): Promise<void> {
  mkdirSync(project);
  writeFileSync(`${project}/package.json`, JSON.stringify({ name: "somebody", private: true, type: "module" }));
  const files = published.map(({ manifest }) => tarballOf(tarballs, manifest.name));
  await npmInstall({ folder: project, args: [...files, "@types/node@20"], signal });
  const lock = JSON.parse(readFileSync(`${project}/package-lock.json`, "utf8")) as Lockfile;
  const ours = Object.entries(lock.packages).filter(([path]) => /node_modules\/@mtw\/[^/]+$/.test(path));
  const foreign = ours.filter(([, { resolved }]) => !resolved?.startsWith("file:"));
  if (foreign.length > 0) throw new Error(`not from a tarball: ${foreign.map(([path]) => path).join(", ")}`);
  if (ours.length !== published.length) throw new Error(`${ours.length} packages of ${published.length} are there`);
}

interface Lockfile {
  readonly packages: Readonly<Record<string, { readonly resolved?: string }>>;
}
