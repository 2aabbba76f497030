import type { Redactor } from "@mtw/normalize";
import { isMonitor, type TableReading } from "./read-table.ts";

/** One menu of a dump, in the form that the simulator's `--tables` reads. */
type DumpedTable = Readonly<Record<string, unknown>> & { readonly menu: string };

/**
 * Makes the document of one router's dump: what a router answered, redacted, as `routeros-simulator --tables` takes it.
 *
 * A menu that could not be read is served as one that is not there, the nearest thing that the simulator can do; `failed`
 * says what it really was.
 */
export function dumpDocument(readings: readonly TableReading[], redact: Redactor, version: string) {
  return {
    made_by: `mtw-doctor ${version}`,
    note: "Redacted: names, comments, SSIDs, MAC addresses and public IP addresses are stand-ins. Look through it before you send it.",
    tables: readings.map((reading) => dumpedTable(reading, redact)),
  };
}

function dumpedTable({ table, answer, milliseconds }: TableReading, redact: Redactor): DumpedTable {
  const shared = { menu: table.menu, read_seconds: milliseconds / 1000 };
  if (answer.state === "absent") return { ...shared, error: "no such command or directory" };
  if (answer.state === "failed") return { ...shared, error: "not read", failed: answer.error.code };
  const isOdd = !isMonitor(table) && answer.isList === table.isSingleton;
  return {
    ...shared,
    ...(isOdd ? { rest_body: answer.isList ? "list" : "object" } : {}),
    ...(answer.isCharsetGuessed ? { is_charset_guessed: true } : {}),
    rows: redact({ table, rows: answer.rows }),
  };
}
