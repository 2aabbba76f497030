import type { RouterOsClientOptions } from "../client-options.ts";
import { createRouterOsClient } from "../create-router-os-client.ts";
import type { RouterOsClient } from "../router-os-client.ts";
import { isRouterOsError } from "../router-os-error.ts";
import type { MenuSchema } from "./menu-schema.ts";
import { readRouterMenus } from "./read-router-menus.ts";
import { readSchemaFile } from "./read-schema-file.ts";
import { type ReadText, readText } from "./read-text.ts";
import { augmentationFile } from "./type-files.ts";
import { parseTypesCommandLine, type TypesSource } from "./types-command-line.ts";
import { typesHelp } from "./types-help.ts";

/** The world around the command. */
export interface TypesWorld {
  readonly version: string;
  /** The password when no file is named; the command reads no other variable. */
  readonly password: string | undefined;
  readonly writeOut: (text: string) => void;
  readonly writeError: (text: string) => void;
}

const exitOk = 0;
const exitFailed = 1;
/** EX_USAGE and EX_CONFIG of sysexits.h. */
const exitUsage = 64;
const exitConfig = 78;

/** A request about a path that hangs takes half a minute: to wait for it harms a router less than to abort it. */
const timeoutMs = 45_000;

interface Failure {
  readonly exitCode: number;
  readonly problem: string;
}

/**
 * Runs `routeros-types`: writes a declaration file with the menus of a router, or of a schema file.
 *
 * @returns The exit code: 0, 1 when the router fails, 64 for a wrong command line, 78 for a file that can't be used.
 */
export async function runRouterOsTypes(words: readonly string[], world: TypesWorld): Promise<number> {
  const asked = parseTypesCommandLine(words);
  if ("problem" in asked) return report(world, { exitCode: exitUsage, problem: `${asked.problem}\nTry --help.` });
  if (asked.kind === "help") return print(world, typesHelp);
  if (asked.kind === "version") return print(world, `${world.version}\n`);
  const schema = asked.kind === "file" ? readSchema(asked.path) : await readRouter(asked, world);
  return "problem" in schema ? report(world, schema) : print(world, augmentationFile(schema));
}

function print(world: TypesWorld, text: string): number {
  world.writeOut(text);
  return exitOk;
}

function report(world: TypesWorld, { exitCode, problem }: Failure): number {
  world.writeError(`routeros-types: ${problem}\n`);
  return exitCode;
}

function readSchema(path: string): MenuSchema | Failure {
  const schema = readSchemaFile(path);
  return "problem" in schema ? { exitCode: exitConfig, problem: `--schema ${schema.problem}` } : schema;
}

async function readRouter(source: TypesSource & { kind: "router" }, world: TypesWorld): Promise<MenuSchema | Failure> {
  const options = clientOptions(source, world.password);
  if ("problem" in options) return options;
  try {
    return await readAll(createRouterOsClient(options), world);
  } catch (error) {
    if (!isRouterOsError(error)) throw error;
    const exitCode = error.code === "invalid_request" ? exitUsage : exitFailed;
    return { exitCode, problem: `${error.message} ${error.hint}` };
  }
}

async function readAll(router: RouterOsClient, world: TypesWorld): Promise<MenuSchema> {
  const say = (text: string) => world.writeError(`routeros-types: ${text}\n`);
  try {
    const schema = await readRouterMenus(router, {
      onUntold: (menu, reason) => say(`${menu}: its rows take any key, because ${reason}`),
      onRead: (read, waiting) => {
        if (read % 50 === 0 && waiting > 0) say(`${read} places read, ${waiting} known to follow`);
      },
    });
    say(`${Object.keys(schema.menus).length} menus; ${schema.untold?.length ?? 0} did not tell the keys of their rows`);
    return schema;
  } finally {
    await router.close();
  }
}

function clientOptions(source: TypesSource & { kind: "router" }, password: string | undefined) {
  const { url, username, fingerprint, insecure } = source;
  const ca = source.caFile === undefined ? { text: undefined } : readFileOf("--ca", source.caFile);
  const secret =
    source.passwordFile === undefined ? { text: password } : readFileOf("--password-file", source.passwordFile);
  if ("problem" in ca) return ca;
  if ("problem" in secret) return secret;
  const tls = { ca: ca.text, fingerprint, insecure };
  return { url, username, password: secret.text, tls, timeoutMs } satisfies RouterOsClientOptions;
}

function readFileOf(option: string, path: string): Exclude<ReadText, { problem: string }> | Failure {
  const file = readText(path);
  return "problem" in file ? { exitCode: exitConfig, problem: `${option} ${file.problem}` } : file;
}
