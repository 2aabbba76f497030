import type { RouterConfig } from "@mtw/environment";
import { systemResource, type Table, tables } from "@mtw/normalize";
import { createRouterOsClient, type RouterOsClient } from "@mtw/routeros-client";
import { checkAbsent } from "./check-absent.ts";
import { checkClock } from "./check-clock.ts";
import { checkStacks, isOfAbsentStack, stackTables } from "./check-stacks.ts";
import { checkTable } from "./check-table.ts";
import { checkVersion } from "./check-version.ts";
import { createPatientAsk } from "./create-patient-ask.ts";
import { createStopwatch, type Stopwatch } from "./create-stopwatch.ts";
import type { DoctorTools } from "./doctor-tools.ts";
import { type Finding, fail } from "./finding.ts";
import { type Reach, reachRest } from "./reach-rest.ts";
import { readAll } from "./read-all.ts";
import { createTimedReader, isMonitor, type TableReading, type TimedReader } from "./read-table.ts";

/** What an examination needs beside the router. */
export interface Examination {
  readonly tools: DoctorTools;
  readonly isOnlyRouter: boolean;
  /** Takes each finding as it comes. */
  readonly report: (finding: Finding) => void;
}

/**
 * Checks one router from the outside in; a step that fails is the last one, because all behind it would fail too.
 *
 * @returns The tables that were read.
 */
export async function examineRouter(config: RouterConfig, examination: Examination): Promise<readonly TableReading[]> {
  const { tools } = examination;
  const stopwatch = createStopwatch(tools);
  const client = createClient(config, tools, stopwatch);
  const close = () => void client.close();
  tools.signal.addEventListener("abort", close, { once: true });
  try {
    const reader = createTimedReader(client, createPatientAsk(stopwatch, tools.signal));
    return await examine(config, reader, examination);
  } finally {
    tools.signal.removeEventListener("abort", close);
    await client.close();
  }
}

/** Makes a client that tries reads as often as the product's does, and whose pauses are not the router's time. */
function createClient(config: RouterConfig, tools: DoctorTools, { sleep }: Stopwatch): RouterOsClient {
  const { name: _, ...options } = config;
  const limits = { timeoutMs: tools.timeoutMs, quietAfterAbortMs: tools.quietMs };
  return createRouterOsClient({ ...options, ...limits }, { now: () => performance.now(), random: Math.random, sleep });
}

async function examine(config: RouterConfig, reader: TimedReader, { tools, isOnlyRouter, report }: Examination) {
  const first = await reachRest(config, { reader, tools, report });
  if (first === null) return [];
  report(checkVersion(first));
  const stacks = await readAll(stackTables, { reader });
  for (const finding of checkStacks(stacks, { slowMs: tools.slowMs, isOnlyRouter })) report(finding);
  if (isCut(stacks, stackTables)) {
    report(cut);
    return [first, ...stacks];
  }
  report(await checkClock(reader, tools.now));
  return [first, ...stacks, ...(await examineOthers(stacks, { reader, tools, report }))];
}

/** Reads and judges all tables but those of the stacks' check. */
async function examineOthers(stacks: readonly TableReading[], { reader, tools, report }: Reach) {
  const wanted = otherTables.filter((table) => !isOfAbsentStack(table, stacks));
  const readings = await readAll(wanted, {
    reader,
    known: stacks,
    onReading: (reading) => {
      if (reading.answer.state !== "absent") report(checkTable(reading, "table", tools.slowMs));
    },
  });
  for (const finding of checkAbsent(readings)) report(finding);
  if (isCut(readings, wanted)) report(cut);
  return readings;
}

/** Monitors come last, because they ask about interfaces. */
const otherTables: readonly Table[] = tables
  .filter((table) => !stackTables.includes(table) && table.menu !== systemResource.menu)
  .sort((a, b) => Number(isMonitor(a)) - Number(isMonitor(b)));

/** A monitor that nobody is on is left out; any other table is there, unless the reading was broken off. */
const isCut = (readings: readonly TableReading[], wanted: readonly Table[]): boolean =>
  wanted.some((table) => !isMonitor(table) && !readings.some((reading) => reading.table === table));

const cut = fail(
  "table",
  "the router has stopped answering as it should: the other tables were not asked",
  "look at the router's load and log",
);
