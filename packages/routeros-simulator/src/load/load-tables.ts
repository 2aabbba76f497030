import { readFile, stat } from "node:fs/promises";
import type { SimulatorTables } from "../simulator-tables.ts";
import { listTableFiles } from "./list-table-files.ts";
import { noTablesError, parseTableFile, type TableEntry } from "./parse-table-file.ts";
import { TableFileError } from "./table-file-error.ts";

/** Tables read from files; `tables` and `listMenus` are options of `startSimulator`. */
export interface LoadedTables {
  readonly tables: SimulatorTables;
  /** Singleton menus whose file says `"rest_body": "list"`. */
  readonly listMenus: readonly string[];
  /** What was left out, and which file won; one sentence each. */
  readonly warnings: readonly string[];
}

interface FoundEntry extends TableEntry {
  readonly path: string;
}

/**
 * Loads tables from a JSON file, or from all JSON files of a folder and its subfolders.
 *
 * @param path  A file with `{menu, rows}`, an array of such or `{"tables": […]}`; or a folder of such files.
 * @throws {TableFileError} when a file is missing, is not JSON, or its rows are not an array of objects
 */
export async function loadTables(path: string): Promise<LoadedTables> {
  const isFolder = (await stat(path).catch(() => fail(path))).isDirectory();
  const { files, skipped } = isFolder ? await listTableFiles(path) : { files: [path], skipped: [] };
  const warnings = skipped.map((folder) => `${folder}: skipped, because its name starts with "_".`);
  const found: FoundEntry[] = [];
  for (const file of files) {
    const entries = parseTableFile(file, await readText(file));
    if (entries) found.push(...entries.map((entry) => ({ ...entry, path: file })));
    else if (isFolder) warnings.push(`${file}: skipped, because it has no menu and rows.`);
    else throw noTablesError(file);
  }
  if (found.length === 0) throw new TableFileError(path, "there is no JSON file with a menu and rows in this folder");
  return mergeEntries(found, warnings);
}

/** A menu that comes twice is taken from the last file. */
function mergeEntries(found: readonly FoundEntry[], warnings: readonly string[]): LoadedTables {
  const winners = new Map<string, FoundEntry>();
  const replaced: string[] = [];
  for (const entry of found) {
    const earlier = winners.get(entry.menu);
    if (earlier) replaced.push(`${entry.path}: its ${entry.menu} replaces the one of ${earlier.path}.`);
    winners.set(entry.menu, entry);
  }
  const entries = [...winners.values()];
  return {
    tables: Object.fromEntries(entries.flatMap(({ menu, rows }) => (rows === null ? [] : [[menu, rows]]))),
    listMenus: entries.filter(({ isList }) => isList).map(({ menu }) => menu),
    warnings: [...warnings, ...replaced],
  };
}

async function readText(path: string): Promise<string> {
  return await readFile(path, "utf8").catch((error: Error) => {
    throw new TableFileError(path, `can't be read (${error.message}); it should be a JSON file with a menu and rows`);
  });
}

function fail(path: string): never {
  throw new TableFileError(path, "not found; it should be a JSON file with a menu and rows, or a folder of such");
}
