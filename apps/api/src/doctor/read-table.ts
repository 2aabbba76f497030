import { monitoredInterfaces, nameMonitorRows, propertiesOf, type Row, readRows, type Table } from "@mtw/normalize";
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
      const asked = askedOf(interfaces);
      if (asked.length === 0) return null;
      const names = asked.map(({ name }) => name);
      const numbers = asked.map(({ number }) => number).join(",");
      return time(table, async () => {
        const answer = await client.runRead(table.menu, { numbers, once: "" });
        return answer.state === "present" ? { ...answer, rows: nameMonitorRows(names, answer.rows) } : answer;
      });
    },
  };
}

function askedOf({ table, answer }: TableReading) {
  if (answer.state !== "present") return [];
  return monitoredInterfaces(
    readRows(table, answer.rows).records as unknown as Parameters<typeof monitoredInterfaces>[0],
  );
}
