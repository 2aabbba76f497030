import { parseArgs } from "node:util";
import { legs } from "./run.ts";

/** What the command line asks for: help, runs, or something that does not exist. */
export type Command =
  | { readonly kind: "help" }
  | { readonly kind: "wrong"; readonly reason: string }
  | { readonly kind: "judge"; readonly only: readonly string[] };

/** Reads the command line: `--only TEXT`, as often as wanted, and `--help`. */
export function parseCommandLine(words: readonly string[]): Command {
  try {
    const options = { help: { type: "boolean" }, only: { type: "string", multiple: true } } as const;
    // pnpm hands on the `--` that npm wants before a script's options.
    const args = words[0] === "--" ? words.slice(1) : [...words];
    const { values } = parseArgs({ args, options });
    return values.help ? { kind: "help" } : { kind: "judge", only: values.only ?? [] };
  } catch (error) {
    return { kind: "wrong", reason: error instanceof Error ? error.message : String(error) };
  }
}

/** Picks what `--only` names: a leg, or a part of a name; everything without it. */
export function pick<T extends { leg: string; name: string }>(
  all: readonly T[],
  only: readonly string[],
): readonly T[] {
  if (only.length === 0) return all;
  return all.filter(({ leg, name }) => only.some((text) => leg === text || name.includes(text)));
}

/** What `--help` prints. */
export const helpText = `Usage: pnpm conformance [--only TEXT]...

Lets programs that others wrote judge the MCP door: the conformance suite of the protocol, and real clients.

  --only TEXT  a leg (${legs.join(", ")}) or a part of a name, such as 2026-07-28 or inspector
  --help       prints this
`;
