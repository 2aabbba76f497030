import { parseArgs } from "node:util";
import type { Bench } from "./bench.ts";

/** What the command line asks for: help, a run, or something that does not exist. */
export type Command =
  | { readonly kind: "help" }
  | { readonly kind: "wrong"; readonly reason: string }
  | { readonly kind: "run"; readonly benches: readonly Bench[]; readonly jsonFile: string | null };

/** Reads the command line: names of benches, `--json FILE`, `--help`. */
export function parseCommandLine(words: readonly string[], benches: readonly Bench[]): Command {
  try {
    const options = { help: { type: "boolean" }, json: { type: "string" } } as const;
    // pnpm hands on the `--` that npm wants before a script's options.
    const args = words[0] === "--" ? words.slice(1) : [...words];
    const { values, positionals } = parseArgs({ args, options, allowPositionals: true });
    if (values.help) return { kind: "help" };
    const unknown = positionals.find((name) => benches.every((bench) => bench.name !== name));
    if (unknown !== undefined) return { kind: "wrong", reason: `There is no bench "${unknown}".` };
    const chosen = benches.filter(({ name }) => positionals.length === 0 || positionals.includes(name));
    return { kind: "run", benches: chosen, jsonFile: values.json ?? null };
  } catch (error) {
    return { kind: "wrong", reason: error instanceof Error ? error.message : String(error) };
  }
}

/** What `--help` prints. */
export function helpText(benches: readonly Bench[]): string {
  return `Usage: pnpm bench [names] [--json FILE]

Measures the built packages on this machine and prints figures with their aims. A missed aim is no failure.

${benches.map(({ name, summary }) => `  ${name.padEnd(12)}  ${summary}`).join("\n")}

  --json FILE   also writes the figures there
  --help        prints this
`;
}
