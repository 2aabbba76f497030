import { lstatSync, readdirSync } from "node:fs";
import { join } from "node:path";

/** One file or symbolic link of a tree. */
export interface TreeFile {
  readonly path: string;
  readonly bytes: number;
  readonly isLink: boolean;
}

/** Lists the files of a tree, with paths from its top. */
export function listFiles(top: string): TreeFile[] {
  const paths = readdirSync(top, { recursive: true }) as string[];
  return paths.flatMap((path) => {
    const status = lstatSync(join(top, path));
    return status.isDirectory() ? [] : [{ path, bytes: status.size, isLink: status.isSymbolicLink() }];
  });
}

/** Says how many files a tree has and how large they are together. */
export function sizeOf(files: readonly TreeFile[]): string {
  const bytes = files.reduce((sum, file) => sum + file.bytes, 0);
  return `${files.length} files, ${(bytes / 1e6).toFixed(1)} MB`;
}
