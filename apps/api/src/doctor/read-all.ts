import type { Table } from "@mtw/normalize";
import { isMonitor, type TableReading, type TimedReader } from "./read-table.ts";

/**
 * After these the router itself is in trouble: asking it for twenty more tables would take minutes and help nobody, and
 * twenty more refusals could lock the user out.
 */
const mostFailuresInARow = 2;

/** What reading many tables is told. */
export interface ReadAllOptions {
  readonly reader: TimedReader;
  /** Readings of before: monitors ask about the interfaces in them. */
  readonly known?: readonly TableReading[];
  readonly onReading?: (reading: TableReading) => void;
}

/** Reads tables one after the other, until the router stops answering as it should. */
export async function readAll(tables: readonly Table[], options: ReadAllOptions): Promise<TableReading[]> {
  const readings: TableReading[] = [];
  for (const table of tables) {
    if (readings.length >= mostFailuresInARow && readings.slice(-mostFailuresInARow).every(isRouterFailure)) break;
    const reading = await readOne(table, { ...options, known: [...(options.known ?? []), ...readings] });
    if (reading === null) continue;
    options.onReading?.(reading);
    readings.push(reading);
  }
  return readings;
}

async function readOne(table: Table, { reader, known }: ReadAllOptions): Promise<TableReading | null> {
  if (!isMonitor(table)) return reader.read(table);
  const menu = table.menu.replace(/\/monitor$/, "");
  const interfaces = known?.find((reading) => reading.table.menu === menu);
  return interfaces ? reader.monitor(table, interfaces) : null;
}

const routerFailures: ReadonlySet<string> = new Set([
  "router_unreachable",
  "router_timeout",
  "router_auth_failed",
  "client_closed",
]);

const isRouterFailure = ({ answer }: TableReading): boolean =>
  answer.state === "failed" && routerFailures.has(answer.error.reportedAs);
