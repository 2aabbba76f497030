import { type Fields, monitoredInterfaces, nameMonitorRows, type Table } from "@mtw/normalize";
import type { TableReader } from "../reading/table-reader.ts";

/** Asks what radios do now: one call for all of them, whose rows are told apart by the order of the names. */
export async function readMonitor<F extends Fields, R extends string>(
  reader: TableReader,
  table: Table<F, R>,
  interfaces: Parameters<typeof monitoredInterfaces>[0],
): Promise<void> {
  const asked = monitoredInterfaces(interfaces);
  if (asked.length === 0) return;
  const names = asked.map(({ name }) => name);
  const values = { numbers: asked.map(({ number }) => number).join(","), once: "" };
  await reader.readCommand(table, { values, prepare: (rows) => nameMonitorRows(names, rows) });
}
