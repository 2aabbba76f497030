import { nameMonitorRows, propertiesOf, type Row, readRows, type Table } from "@mtw/normalize";
import { isRouterOsError, type RouterOsClient, type RouterOsError, type TableAnswer } from "@mtw/routeros-client";

/** How one table could be read. */
export interface TableReading {
  readonly table: Table;
  readonly milliseconds: number;
  readonly answer: TableAnswer<Row> | { readonly state: "failed"; readonly error: RouterOsError };
}

/** Reads tables of one router and takes the time. */
export interface TimedReader {
  /** Asked the way the product asks: registration tables whole, of every other one the fields that it knows. */
  readonly read: (table: Table) => Promise<TableReading>;
  /** Asks the radios of these interfaces what they do; null when there is none to ask. */
  readonly monitor: (table: Table, interfaces: TableReading) => Promise<TableReading | null>;
}

/** Tells whether a table is a registration table: some builds leave rows out of those when they are asked for fields. */
export const isRegistration = ({ menu }: Table): boolean => menu.endsWith("/registration-table");

/** Tells whether a table is the answer of a monitor command. */
export const isMonitor = ({ menu }: Table): boolean => menu.endsWith("/monitor");

/** Makes the reader of one router. */
export function createTimedReader(client: RouterOsClient, now: () => number): TimedReader {
  const time = async (table: Table, ask: () => Promise<TableAnswer<Row>>): Promise<TableReading> => {
    const startedAt = now();
    try {
      const answer = await ask();
      return { table, milliseconds: now() - startedAt, answer };
    } catch (error) {
      if (!isRouterOsError(error)) throw error;
      return { table, milliseconds: now() - startedAt, answer: { state: "failed", error } };
    }
  };
  return {
    read: (table) =>
      time(table, () =>
        client.read(table.menu as `/${string}`, isRegistration(table) ? {} : { properties: propertiesOf(table) }),
      ),
    monitor: async (table, interfaces) => {
      const names = monitoredNames(interfaces);
      if (names.length === 0) return null;
      return time(table, async () => {
        const answer = await client.runRead(table.menu, { numbers: names.join(","), once: "" });
        return answer.state === "present" ? { ...answer, rows: nameMonitorRows(names, answer.rows) } : answer;
      });
    },
  };
}

/** Masters that are on and have a radio. A name with a comma can't stand in the list, so that interface is left out. */
function monitoredNames({ table, answer }: TableReading): string[] {
  if (answer.state !== "present") return [];
  const records: readonly Readonly<Record<string, unknown>>[] = readRows(table, answer.rows).records;
  return records
    .filter((row) => row.master_interface === null && row.radio_mac_address !== null)
    .filter((row) => !row.is_disabled && !row.is_inactive)
    .map((row) => String(row.name))
    .filter((name) => !name.includes(","));
}
