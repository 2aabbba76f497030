import { readFileSync } from "node:fs";

/** Reads a small text file without its last newline; the problem names the system's reason and no content. */
export function readTextFile(path: string): { readonly text: string } | { readonly problem: string } {
  try {
    return { text: readFileSync(path, "utf8").replace(/\r?\n$/, "") };
  } catch (error) {
    return { problem: `a file that can be read (${JSON.stringify(path)}: ${reasonOf(error)})` };
  }
}

function reasonOf(error: unknown): string {
  return error instanceof Error && "code" in error ? String(error.code) : "unknown reason";
}
