import { loadTables } from "../load/load-tables.ts";
import { TableFileError } from "../load/table-file-error.ts";
import { houseScenario } from "../scenarios/house.ts";
import type { Simulator } from "../simulator.ts";
import type { SimulatorOptions } from "../simulator-options.ts";
import { startSimulator } from "../start-simulator.ts";
import { HELP_TEXT } from "./help-text.ts";
import { ListenError } from "./listen-error.ts";
import { type CommandLine, parseCommandLine } from "./parse-command-line.ts";
import { UsageError } from "./usage-error.ts";

/** The world around the command. */
export interface CommandLineWorld {
  readonly version: string;
  readonly writeOut: (text: string) => void;
  readonly writeError: (text: string) => void;
  /** Ends when the simulator shall stop. */
  readonly untilStopped: () => Promise<void>;
}

const EXIT_OK = 0;
const EXIT_FAILED = 1;
/** EX_USAGE and EX_CONFIG of sysexits.h. */
const EXIT_USAGE = 64;
const EXIT_CONFIG = 78;

/**
 * Runs the command until it is stopped.
 *
 * @returns The exit code: 0, 1 when it can't listen, 64 for a wrong command line, 78 for tables that can't be used.
 */
export async function runCommandLine(words: readonly string[], world: CommandLineWorld): Promise<number> {
  try {
    const commandLine = parseCommandLine(words);
    if (commandLine.isHelp) world.writeOut(HELP_TEXT);
    else if (commandLine.isVersion) world.writeOut(`${world.version}\n`);
    else await serve(commandLine, world);
    return EXIT_OK;
  } catch (error) {
    if (!(error instanceof Error)) throw error;
    world.writeError(`routeros-simulator: ${error.message}\n${error instanceof UsageError ? "Try --help.\n" : ""}`);
    return exitOfError(error);
  }
}

/** Errors that nobody foresaw stay errors, with their stack. */
function exitOfError(error: Error): number {
  if (error instanceof UsageError) return EXIT_USAGE;
  if (error instanceof TableFileError) return EXIT_CONFIG;
  if (error instanceof ListenError) return EXIT_FAILED;
  throw error;
}

async function serve(commandLine: CommandLine, world: CommandLineWorld): Promise<void> {
  const { host, port, username, password } = commandLine;
  const source = await sourceOf(commandLine, world);
  const simulator = await startSimulator({ ...source, host, port, username, password }).catch((error: unknown) => {
    throw error instanceof Error && "syscall" in error && "code" in error
      ? new ListenError(String(error.code), commandLine)
      : error;
  });
  world.writeOut(`routeros-simulator is listening on ${simulator.url} (${acceptedText(commandLine)})\n`);
  await stopAtTheEnd(simulator, world);
}

async function stopAtTheEnd(simulator: Simulator, world: CommandLineWorld): Promise<void> {
  await world.untilStopped();
  await simulator.close();
}

async function sourceOf(
  { tables, seed }: CommandLine,
  world: CommandLineWorld,
): Promise<Pick<SimulatorOptions, "tables" | "listMenus">> {
  if (tables === undefined) return { tables: houseScenario({ seed }) };
  const loaded = await loadTables(tables);
  for (const warning of loaded.warnings) world.writeError(`${warning}\n`);
  return loaded;
}

/** The password itself is not printed: terminals are logged. */
function acceptedText({ username, password }: CommandLine): string {
  const user = username === undefined ? "any user name" : `user name ${username}`;
  return `accepts ${user} with ${password === undefined ? "any password" : "the given password"}`;
}
