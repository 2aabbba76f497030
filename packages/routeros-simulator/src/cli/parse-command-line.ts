import { parseArgs } from "node:util";
import { UsageError } from "./usage-error.ts";

/** What the command line asks for. */
export interface CommandLine {
  readonly tables: string | undefined;
  readonly seed: number | undefined;
  readonly host: string | undefined;
  readonly port: number;
  readonly username: string | undefined;
  readonly password: string | undefined;
  readonly isHelp: boolean;
  readonly isVersion: boolean;
}

const TEXT = { type: "string" } as const;
const FLAG = { type: "boolean" } as const;

/**
 * Reads the command line.
 *
 * @throws {UsageError} for options that are unknown, lack a value or have one that can't be
 */
export function parseCommandLine(words: readonly string[]): CommandLine {
  const { tables, scenario, seed, host, port, username, password, help, version } = parseWords(words);
  if (scenario !== undefined && scenario !== "house") {
    throw new UsageError(`--scenario ${scenario}: there is no such scenario; the only one is "house".`);
  }
  if (scenario !== undefined && tables !== undefined) {
    throw new UsageError("--scenario and --tables exclude each other: give one of them.");
  }
  return {
    tables,
    seed: seed === undefined ? undefined : wholeNumber("--seed", seed, 0xffff_ffff),
    host,
    port: wholeNumber("--port", port ?? "0", 65_535),
    username,
    password,
    isHelp: help === true,
    isVersion: version === true,
  };
}

function parseWords(words: readonly string[]) {
  const options = {
    tables: TEXT,
    scenario: TEXT,
    seed: TEXT,
    host: TEXT,
    port: TEXT,
    username: TEXT,
    password: TEXT,
    help: FLAG,
    version: FLAG,
  };
  try {
    return parseArgs({ args: [...words], options, strict: true, allowPositionals: false }).values;
  } catch (error) {
    throw new UsageError(error instanceof Error ? error.message : String(error));
  }
}

function wholeNumber(option: string, text: string, highest: number): number {
  const number = /^\d+$/.test(text) ? Number.parseInt(text, 10) : Number.NaN;
  if (number <= highest) return number;
  throw new UsageError(`${option} ${text}: it should be a whole number from 0 to ${highest}.`);
}
