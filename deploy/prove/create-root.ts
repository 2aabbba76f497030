import { execFileSync } from "node:child_process";
import { chmodSync, cpSync, mkdirSync, realpathSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";

/** What shall stand in a root: programs with the libraries that they load, folders, and files with a mode. */
export interface RootContent {
  /** Path in the root → the program on this computer. */
  readonly programs: Readonly<Record<string, string>>;
  readonly folders: Readonly<Record<string, string>>;
  readonly files?: Readonly<Record<string, { readonly text: string; readonly mode: number }>>;
  /** Folders that everybody may write to, as a tmpfs is. */
  readonly writable?: readonly string[];
}

/** Makes a folder into the root of a file system that holds nothing else. */
export function createRoot(root: string, { programs, folders, files = {}, writable = [] }: RootContent): string {
  for (const [path, source] of Object.entries(programs)) {
    copy(source, join(root, path));
    for (const library of librariesOf(source)) copy(library, join(root, library));
  }
  for (const [path, source] of Object.entries(folders)) cpSync(source, join(root, path), { recursive: true });
  for (const [path, { text, mode }] of Object.entries(files)) {
    mkdirSync(dirname(join(root, path)), { recursive: true });
    writeFileSync(join(root, path), text, { mode });
  }
  for (const path of writable) {
    mkdirSync(join(root, path), { recursive: true });
    chmodSync(join(root, path), 0o1777);
  }
  return root;
}

function copy(source: string, target: string): void {
  mkdirSync(dirname(target), { recursive: true });
  cpSync(realpathSync(source), target);
}

function librariesOf(program: string): string[] {
  const lines = execFileSync("ldd", [program], { encoding: "utf8" });
  return [...lines.matchAll(/(\/\S+) \(0x/g)].map(([, path = ""]) => path);
}
