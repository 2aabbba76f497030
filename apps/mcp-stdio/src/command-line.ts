import type { Readable, Writable } from "node:stream";
import { parseArgs } from "node:util";
import {
  createLogger,
  networkVariables,
  readNetworkEnvironment,
  type Variables,
  variableLines,
} from "@mtw/environment";
import { serveStdio } from "./serve-stdio.ts";
import { version } from "./version.ts";

/** The world around the command. */
export interface CommandLineWorld {
  readonly environment: Variables;
  readonly input: Readable;
  readonly output: Writable;
  readonly writeError: (text: string) => void;
  /** Ends when the process shall stop at once. */
  readonly stopped: Promise<void>;
}

const exitOk = 0;
/** EX_USAGE and EX_CONFIG of sysexits.h. */
const exitUsage = 64;
const exitConfig = 78;

/**
 * Runs the command until its input ends or it is stopped.
 *
 * @returns The exit code: 0, 64 for a wrong command line, 78 for a wrong configuration.
 */
export async function runCommandLine(words: readonly string[], world: CommandLineWorld): Promise<number> {
  const asked = parseWords(words);
  if (typeof asked === "string") {
    world.writeError(`mtw-mcp: ${asked}\nTry --help.\n`);
    return exitUsage;
  }
  if (asked.help || asked.version) {
    world.output.write(asked.help ? helpText() : `${version}\n`);
    return exitOk;
  }
  const { config, problems } = await readNetworkEnvironment(world.environment);
  if (problems) {
    world.writeError(problems.map((problem) => `${problem}\n`).join(""));
    return exitConfig;
  }
  await serveStdio({ ...world, config, log: createLogger(config.logLevel) });
  return exitOk;
}

function parseWords(words: readonly string[]): { help?: boolean; version?: boolean } | string {
  const options = { help: { type: "boolean" }, version: { type: "boolean" } } as const;
  try {
    return parseArgs({ args: [...words], options }).values;
  } catch (error) {
    return error instanceof Error ? error.message : String(error);
  }
}

const helpText = (): string => `Usage: mtw-mcp [--help] [--version]

Serves a MikroTik WiFi network as an MCP server on stdin and stdout. Everything is set in the environment:

${variableLines(networkVariables)}

It answers until stdin ends. Exit codes: 0 ended, 64 wrong command line, 78 wrong configuration.
`;
