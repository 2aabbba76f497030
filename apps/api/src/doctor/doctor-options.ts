import { parseArgs } from "node:util";
import { routerVariables, variableLines } from "@mtw/environment";

/** What the command line asks for. */
export interface DoctorOptions {
  /** File to write what was read to. */
  readonly dump?: string | undefined;
  /** Name of the only router to check. */
  readonly router?: string | undefined;
  readonly json?: boolean | undefined;
  readonly help?: boolean | undefined;
  readonly version?: boolean | undefined;
}

const options = {
  dump: { type: "string" },
  router: { type: "string" },
  json: { type: "boolean" },
  help: { type: "boolean" },
  version: { type: "boolean" },
} as const;

/** Reads the command line; a text says what is wrong with it. */
export function parseDoctorOptions(words: readonly string[]): DoctorOptions | string {
  try {
    const { values } = parseArgs({ args: [...words], options });
    return values.dump === "" ? "Option '--dump' needs the name of a file" : values;
  } catch (error) {
    return error instanceof Error ? error.message : String(error);
  }
}

/** What `--help` prints. */
export const doctorHelp = (): string => `Usage: mtw-doctor [--router NAME] [--dump FILE] [--json]

Checks every configured router from the outside in and says what to do about what it finds.

  --router NAME  checks only this one: its name in MTW_CONFIG, or the host in its URL
  --dump FILE    also writes what it read, without names, addresses and secrets, for a bug report;
                 replay it with: routeros-simulator --tables FILE
  --json         writes JSON lines
  --help, --version

The routers are set in the environment, as for mtw-api:

${variableLines(routerVariables)}

Exit codes: 0 all is well, 1 something is not, 64 wrong command line, 73 FILE can't be written, 78 wrong configuration,
130 interrupted.
`;
