import {
  isForeignAnswer,
  monitoredInterfaces,
  nameMonitorRows,
  propertiesOf,
  type Row,
  readRows,
  type Table,
} from "@mtw/normalize";
import type { RouterOsClient, TableAnswer } from "@mtw/routeros-client";
import type { Ask, TimedAnswer } from "./create-patient-ask.ts";

/** How one table could be read. */
export interface TableReading extends TimedAnswer {
  readonly table: Table;
}

/** Reads tables of one router and takes the time. */
export interface TimedReader {
  /** Asked the way the product asks: registration tables whole, of every other one the fields that it knows. */
  readonly read: (table: Table) => Promise<TableReading>;
  /** Asks for the router's date, time and zone. */
  readonly readClock: () => Promise<TimedAnswer>;
  /** Asks the radios of these interfaces what they do; null when there is none to ask. */
  readonly monitor: (table: Table, interfaces: TableReading) => Promise<TableReading | null>;
}

/** Tells whether a table is a registration table: some builds leave rows out of those when they are asked for fields. */
const isRegistration = ({ menu }: Table): boolean => menu.endsWith("/registration-table");

/** Tells whether a table is the answer of a monitor command. */
export const isMonitor = ({ menu }: Table): boolean => menu.endsWith("/monitor");

/** Makes the reader of one router. */
export function createTimedReader(client: RouterOsClient, ask: Ask): TimedReader {
  const read = async (table: Table, question: () => Promise<TableAnswer<Row>>): Promise<TableReading> => ({
    table,
    ...(await ask(question)),
  });
  return {
    read: (table) =>
      read(table, () =>
        client.read(table.menu as `/${string}`, isRegistration(table) ? {} : { properties: propertiesOf(table) }),
      ),
    readClock: () => ask(() => client.read("/system/clock", { properties: ["date", "time", "gmt-offset"] })),
    monitor: async (table, interfaces) => {
      const asked = askedOf(interfaces);
      if (asked.length === 0) return null;
      const names = asked.map(({ name }) => name);
      const numbers = asked.map(({ number }) => number).join(",");
      return read(table, async () => {
        const answer = await client.runRead(table.menu, { numbers, once: "" });
        return answer.state === "present" ? { ...answer, rows: nameMonitorRows(names, answer.rows) } : answer;
      });
    },
  };
}

function askedOf({ table, answer }: TableReading) {
  if (answer.state !== "present" || isForeignAnswer(table, answer.rows)) return [];
  return monitoredInterfaces(
    readRows(table, answer.rows).records as unknown as Parameters<typeof monitoredInterfaces>[0],
  );
}
