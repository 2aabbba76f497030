import type { Fields, Table } from "../define-table.ts";
import { type MonitoredInterface, monitoredInterfaces } from "../join/monitored-interfaces.ts";
import { nameMonitorRows } from "../join/name-monitor-rows.ts";
import { stackJoins } from "../join/stack-joins.ts";
import type { StackView } from "../join/stack-view.ts";
import { type Row, readRows } from "../read-rows.ts";
import type { StackName } from "../shapes/association.ts";
import { wifiTables, wifiwave2Tables } from "../tables/wifi-tables.ts";
import { wirelessInterface } from "../tables/wireless-interface.ts";
import { wirelessMonitor } from "../tables/wireless-monitor.ts";

/** Hand-built rows of one router, by menu. */
export type RowsByMenu = Readonly<Record<string, readonly Row[]>>;

/** Reads and joins the rows of one stack, as core does with a router's answers. */
export function joinStackRows(stack: StackName, rows: RowsByMenu): StackView {
  return stackJoins[stack]((table) => readRows(table, namedRows(table.menu, rows)).records);
}

/** Monitor names its rows by the order in which it was asked. */
function namedRows(menu: string, rows: RowsByMenu): readonly Row[] {
  const found = rows[menu] ?? [];
  const names = askedOf[menu]?.(rows).map(({ name }) => name);
  return names ? nameMonitorRows(names, found) : found;
}

/** The interfaces that each monitor is asked about. */
const askedOf: Readonly<Record<string, (rows: RowsByMenu) => MonitoredInterface[]>> = {
  [wifiTables.monitor.menu]: (rows) => monitoredInterfaces(recordsOf(wifiTables.interface, rows)),
  [wifiwave2Tables.monitor.menu]: (rows) => monitoredInterfaces(recordsOf(wifiwave2Tables.interface, rows)),
  [wirelessMonitor.menu]: (rows) => monitoredInterfaces(recordsOf(wirelessInterface, rows)),
};

const recordsOf = <F extends Fields, R extends string>(table: Table<F, R>, rows: RowsByMenu) =>
  readRows(table, rows[table.menu] ?? []).records;
