import { access, writeFile } from "node:fs/promises";
import { basename, dirname, extname, join } from "node:path";
import { createRedactor } from "@mtw/normalize";
import { version } from "../version.ts";
import { count } from "./count.ts";
import { dumpDocument } from "./dump-document.ts";
import { type Finding, ok, warn } from "./finding.ts";
import type { TableReading } from "./read-table.ts";
import { systemCode } from "./system-code.ts";

/** A dump that can't be written where it was asked for. */
export class DumpError extends Error {
  override readonly name = "DumpError";
}

/** One file a router: `site.json`, of several routers `site.1.json`, `site.2.json`; no router's name is in its file's. */
export function dumpPaths(path: string, routerCount: number): string[] {
  if (routerCount === 1) return [path];
  const extension = extname(path);
  const stem = join(dirname(path), basename(path, extension));
  return Array.from({ length: routerCount }, (_, index) => `${stem}.${index + 1}${extension}`);
}

/**
 * Finds out whether the files can be new ones, before any router is asked.
 *
 * @throws {DumpError} when one exists, or the folder does not
 */
export async function assertNewFiles(paths: readonly string[]): Promise<void> {
  for (const path of paths) {
    const reason = await access(path).then(
      () => "EEXIST",
      (error: unknown) => systemCode(error),
    );
    if (reason !== "ENOENT") throw dumpError(path, reason);
    await access(dirname(path)).catch((error: unknown) => {
      throw dumpError(path, systemCode(error));
    });
  }
}

/**
 * Writes what was read of each router, redacted; the same thing has the same stand-in in all files.
 *
 * @returns One finding a file, with the router's name, which stands nowhere else.
 * @throws {DumpError} when a file can't be written
 */
export async function writeDumps(
  paths: readonly string[],
  readings: readonly (readonly TableReading[])[],
): Promise<Finding[]> {
  const redact = createRedactor(readings.flat().flatMap(rowsOf));
  const findings: Finding[] = [];
  for (const [index, path] of paths.entries()) {
    const ofRouter = readings[index] ?? [];
    if (ofRouter.length > 0) await writeNew(path, dumpDocument(ofRouter, redact, version));
    findings.push(ofRouter.length > 0 ? written(path, ofRouter) : nothingRead);
  }
  return findings;
}

const rowsOf = ({ table, answer }: TableReading) => (answer.state === "present" ? [{ table, rows: answer.rows }] : []);

async function writeNew(path: string, document: object): Promise<void> {
  try {
    // wx: an existing file is never overwritten; 600: even a redacted dump is the owner's to show.
    await writeFile(path, `${JSON.stringify(document, null, 2)}\n`, { flag: "wx", mode: 0o600 });
  } catch (error) {
    throw dumpError(path, systemCode(error));
  }
}

function written(path: string, readings: readonly TableReading[]): Finding {
  const tables = readings.flatMap(rowsOf);
  const rows = tables.reduce((sum, table) => sum + table.rows.length, 0);
  return ok(
    "dump",
    `${path}: ${count(rows, "row")} of ${count(tables.length, "table")}, redacted; look through it first`,
  );
}

const nothingRead = warn("dump", "nothing was read, so there is nothing to dump", "mend what failed above first");

function dumpError(path: string, code: string): DumpError {
  const reason = code === "EEXIST" ? "it exists already, and is not overwritten" : code;
  return new DumpError(`--dump ${path} can't be written: ${reason}.`);
}
