import { systemResource, type Table, tables } from "@mtw/normalize";
import { createRouterOsClient, type RouterOsClient } from "@mtw/routeros-client";
import type { RouterConfig } from "../router-config.ts";
import { checkAbsent } from "./check-absent.ts";
import { checkClock } from "./check-clock.ts";
import { checkStacks, isOfAbsentStack, stackTables } from "./check-stacks.ts";
import { checkTable } from "./check-table.ts";
import { checkVersion } from "./check-version.ts";
import type { DoctorTools } from "./doctor-tools.ts";
import { type Finding, fail } from "./finding.ts";
import { type Reach, reachRest } from "./reach-rest.ts";
import { readAll } from "./read-all.ts";
import { createTimedReader, isMonitor, type TableReading } from "./read-table.ts";

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
  const { name: _, ...options } = config;
  const client = createRouterOsClient({
    ...options,
    timeoutMs: tools.timeoutMs,
    quietAfterAbortMs: tools.quietMs,
    // One try: what a second one would hide is what the doctor is asked for.
    retry: { maxAttempts: 1 },
  });
  const close = () => void client.close();
  tools.signal.addEventListener("abort", close, { once: true });
  try {
    return await examine(config, client, examination);
  } finally {
    tools.signal.removeEventListener("abort", close);
    await client.close();
  }
}

async function examine(config: RouterConfig, client: RouterOsClient, { tools, isOnlyRouter, report }: Examination) {
  const reader = createTimedReader(client, tools.now);
  const first = await reachRest(config, { reader, tools, report });
  if (first === null) return [];
  report(checkVersion(first));
  const stacks = await readAll(stackTables, { reader });
  for (const finding of checkStacks(stacks, { slowMs: tools.slowMs, isOnlyRouter })) report(finding);
  if (isCut(stacks, stackTables)) {
    report(cut);
    return [first, ...stacks];
  }
  report(await checkClock(client, tools.now));
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
  "the router has stopped answering: the other tables were not asked",
  "look at the router's load and log",
);
