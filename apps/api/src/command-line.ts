import { parseArgs } from "node:util";
import { variableLines } from "@mtw/environment";
import { environmentVariables, readEnvironment } from "./environment.ts";
import { startApi } from "./start-api.ts";
import { version } from "./version.ts";

/** The world around the command. */
export interface CommandLineWorld {
  readonly environment: Readonly<Record<string, string | undefined>>;
  readonly writeOut: (text: string) => void;
  readonly writeError: (text: string) => void;
  /** Ends when the API shall stop. */
  readonly untilStopped: () => Promise<void>;
}

const exitOk = 0;
const exitFailed = 1;
/** EX_USAGE and EX_CONFIG of sysexits.h. */
const exitUsage = 64;
const exitConfig = 78;

/**
 * Runs the command until it is stopped.
 *
 * @returns The exit code: 0, 1 when it can't listen, 64 for a wrong command line, 78 for a wrong configuration.
 */
export async function runCommandLine(words: readonly string[], world: CommandLineWorld): Promise<number> {
  const asked = parseWords(words);
  if (typeof asked === "string") {
    world.writeError(`mtw-api: ${asked}\nTry --help.\n`);
    return exitUsage;
  }
  if (asked.help || asked.version) {
    world.writeOut(asked.help ? helpText() : `${version}\n`);
    return exitOk;
  }
  return serve(world);
}

async function serve(world: CommandLineWorld): Promise<number> {
  const { config, problems } = await readEnvironment(world.environment);
  if (problems) {
    world.writeError(problems.map((problem) => `${problem}\n`).join(""));
    return exitConfig;
  }
  try {
    const api = await startApi(config);
    await world.untilStopped();
    await api.close();
    return exitOk;
  } catch (error) {
    if (!(error instanceof Error && "syscall" in error && "code" in error)) throw error;
    world.writeError(`mtw-api: ${listenText(String(error.code), config)}\n`);
    return exitFailed;
  }
}

function listenText(code: string, { host, port }: { readonly host: string; readonly port: number }): string {
  const reason = code === "EADDRINUSE" ? "something else listens there already" : code;
  return `HOST ${host} with PORT ${port} can't be listened on: ${reason}.`;
}

function parseWords(words: readonly string[]): { help?: boolean; version?: boolean } | string {
  const options = { help: { type: "boolean" }, version: { type: "boolean" } } as const;
  try {
    return parseArgs({ args: [...words], options }).values;
  } catch (error) {
    return error instanceof Error ? error.message : String(error);
  }
}

const helpText = (): string => `Usage: mtw-api [--help] [--version]

Serves a MikroTik WiFi network as a REST API, and at /mcp as an MCP server. Everything is set in the environment:

${variableLines(environmentVariables)}

Exit codes: 0 stopped, 1 can't listen, 64 wrong command line, 78 wrong configuration.
`;
