import type { TableRecord } from "../define-table.ts";
import type { wifiMonitor } from "../tables/wifi-monitor.ts";

type Monitor = TableRecord<typeof wifiMonitor>;

/**
 * Says which interface each row of a monitor call is about.
 *
 * RouterOS answers one row for each interface asked about, in that order, and names the interface in some versions
 * only. Rows that neither name it nor are as many as were asked for can't be told apart and are left out.
 */
export function pairMonitors(asked: readonly string[], rows: readonly Monitor[]): Map<string, Monitor> {
  const isInOrder = rows.length === asked.length;
  const pairs = rows.map((row, index) => [row.name ?? (isInOrder ? asked[index] : undefined), row] as const);
  return new Map(pairs.flatMap(([name, row]) => (name === undefined ? [] : [[name, row] as const])));
}
