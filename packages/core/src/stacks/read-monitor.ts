import { type Fields, nameMonitorRows, type Table } from "@mtw/normalize";
import type { TableReader } from "../reading/table-reader.ts";

/** A row that monitor can be asked about. */
interface Monitored {
  readonly row_id: string | null;
  readonly name: string;
  readonly master_interface: string | null;
  readonly is_disabled: boolean;
}

/**
 * Asks what radios do now: one call for all of them, whose rows are told apart by the order of the names.
 *
 * Masters alone: a virtual interface is on its master's channel. A name with a comma can't stand in the list, so that
 * interface is named by its id.
 */
export async function readMonitor<F extends Fields, R extends string>(
  reader: TableReader,
  table: Table<F, R>,
  interfaces: readonly Monitored[],
): Promise<void> {
  const masters = interfaces.filter(
    (row) => row.master_interface === null && !row.is_disabled && numberOf(row) !== null,
  );
  if (masters.length === 0) return;
  const names = masters.map((row) => row.name);
  const values = { numbers: masters.map(numberOf).join(","), once: "" };
  await reader.readCommand(table, { values, prepare: (rows) => nameMonitorRows(names, rows) });
}

const numberOf = ({ name, row_id }: Monitored): string | null => (name.includes(",") ? row_id : name);
