import { readdir } from "node:fs/promises";
import { join } from "node:path";

/** The JSON files of a folder and its subfolders in name order, and the folders that were left out. */
export interface TableFiles {
  readonly files: readonly string[];
  readonly skipped: readonly string[];
}

/** Finds the table files of a folder; subfolders that start with `_` are left out. */
export async function listTableFiles(folder: string): Promise<TableFiles> {
  const entries = await readdir(folder, { withFileTypes: true });
  // By code unit, so that the order is the same on every machine.
  entries.sort((left, right) => (left.name < right.name ? -1 : 1));
  const files: string[] = [];
  const skipped: string[] = [];
  for (const entry of entries) {
    const path = join(folder, entry.name);
    if (entry.isDirectory() && entry.name.startsWith("_")) skipped.push(path);
    else if (entry.isDirectory()) {
      const below = await listTableFiles(path);
      files.push(...below.files);
      skipped.push(...below.skipped);
    } else if (entry.name.endsWith(".json")) files.push(path);
  }
  return { files, skipped };
}
