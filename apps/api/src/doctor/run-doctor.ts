import { type RouterConfig, readRouterEnvironment } from "@mtw/environment";
import { version } from "../version.ts";
import { type DoctorOptions, doctorHelp, parseDoctorOptions } from "./doctor-options.ts";
import { createOutput, type DoctorOutput, type Paint } from "./doctor-output.ts";
import type { DoctorTools } from "./doctor-tools.ts";
import { assertNewFiles, DumpError, dumpPaths, writeDumps } from "./dump-files.ts";
import { examineRouter } from "./examine-router.ts";
import type { Finding } from "./finding.ts";

/** The world around the command. */
export interface DoctorWorld extends Omit<DoctorTools, "timeoutMs" | "signal"> {
  readonly environment: Readonly<Record<string, string | undefined>>;
  readonly writeOut: (text: string) => void;
  readonly writeError: (text: string) => void;
  readonly paint: Paint;
  /** Ends when the doctor shall stop. */
  readonly untilStopped: () => Promise<void>;
}

const exitOk = 0;
const exitNotWell = 1;
/** EX_USAGE, EX_CANTCREAT and EX_CONFIG of sysexits.h. */
const exitUsage = 64;
const exitCantCreate = 73;
const exitConfig = 78;
/** 128 and the number of SIGINT, as shells have it. */
const exitStopped = 130;

/**
 * Runs the doctor.
 *
 * @returns The exit code: 0 only if all is well; --help lists the others.
 */
export async function runDoctor(words: readonly string[], world: DoctorWorld): Promise<number> {
  const options = parseDoctorOptions(words);
  if (typeof options === "string") return refuse(options, world);
  if (options.help || options.version) {
    world.writeOut(options.help ? doctorHelp() : `${version}\n`);
    return exitOk;
  }
  const { config, problems } = await readRouterEnvironment(world.environment);
  if (problems) {
    world.writeError(problems.map((problem) => `${problem}\n`).join(""));
    return exitConfig;
  }
  const routers = config.routers.filter((router) => options.router === undefined || isCalled(router, options.router));
  if (routers.length === 0) {
    return refuse(`there is no router ${options.router}; there is ${config.routers.map(nameOf).join(", ")}`, world);
  }
  return examineAll(routers, { options, world, timeoutMs: config.timeoutMs });
}

function refuse(problem: string, { writeError }: DoctorWorld): number {
  writeError(`mtw-doctor: ${problem}\nTry --help.\n`);
  return exitUsage;
}

/** Without the path and, above all, the credentials that a URL may hold. */
const originOf = ({ url }: RouterConfig): string => new URL(url).origin;
const hostOf = ({ url }: RouterConfig): string => new URL(url).host;
const nameOf = (router: RouterConfig): string => router.name ?? hostOf(router);
const isCalled = (router: RouterConfig, name: string): boolean => [router.name, hostOf(router)].includes(name);

interface Order {
  readonly options: DoctorOptions;
  readonly world: DoctorWorld;
  readonly timeoutMs: number;
}

async function examineAll(routers: readonly RouterConfig[], order: Order): Promise<number> {
  const { options, world } = order;
  const paths = options.dump === undefined ? [] : dumpPaths(options.dump, routers.length);
  const controller = new AbortController();
  const stopped = world.untilStopped().then(() => {
    controller.abort();
    return exitStopped;
  });
  try {
    await assertNewFiles(paths);
    return await Promise.race([stopped, examineThem(routers, { ...order, paths, signal: controller.signal })]);
  } catch (error) {
    if (!(error instanceof DumpError)) throw error;
    world.writeError(`mtw-doctor: ${error.message}\n`);
    return exitCantCreate;
  }
}

interface Examining extends Order {
  readonly paths: readonly string[];
  readonly signal: AbortSignal;
}

/** Checks the routers at once: they don't know of each other, and one that does not answer must not hold up the rest. */
async function examineThem(routers: readonly RouterConfig[], examining: Examining): Promise<number> {
  const { options, world, timeoutMs, paths, signal } = examining;
  const findings: Finding[] = [];
  const output = createOutput(
    routers.map((router) => ({ name: nameOf(router), url: originOf(router) })),
    { write: (text) => signal.aborted || world.writeOut(text), paint: world.paint, isJson: options.json === true },
  );
  const note = noteInto(findings, output);
  const tools = { ...world, timeoutMs, signal };
  const isOnlyRouter = routers.length === 1;
  const readings = await Promise.all(
    routers.map(async (router, index) => {
      const read = await examineRouter(router, { tools, isOnlyRouter, report: note(index) });
      if (paths.length === 0) output.end(index);
      return read;
    }),
  );
  if (signal.aborted) return exitStopped;
  // Routers share their stand-ins, so no dump can be written before all have been read.
  const dumps = paths.length === 0 ? [] : await writeDumps(paths, readings);
  for (const [index, finding] of dumps.entries()) {
    note(index)(finding);
    output.end(index);
  }
  output.conclude(findings);
  return findings.every(({ status }) => status === "ok") ? exitOk : exitNotWell;
}

const noteInto = (findings: Finding[], output: DoctorOutput) => (router: number) => (finding: Finding) => {
  findings.push(finding);
  output.report(router, finding);
};
