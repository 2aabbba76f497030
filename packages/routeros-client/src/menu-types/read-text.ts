import { readFileSync } from "node:fs";

/** A file's text, or one sentence on why it can't be read. */
export type ReadText = { readonly text: string } | { readonly problem: string };

/** Reads a file without its last newline; the problem names the system's reason and no content. */
export function readText(path: string): ReadText {
  try {
    return { text: readFileSync(path, "utf8").replace(/\r?\n$/, "") };
  } catch (error) {
    const reason = error instanceof Error && "code" in error ? String(error.code) : "unknown reason";
    return { problem: `${path} can't be read: ${reason}.` };
  }
}
