import { isForeignAnswer, readRows } from "@mtw/normalize";
import { count } from "./count.ts";
import { type Finding, fail, ok, warn } from "./finding.ts";
import type { TableReading } from "./read-table.ts";

/** Judges a table that was read: by its time, its form, and whether its values could be understood. */
export function checkTable(reading: TableReading, check: string, slowMs: number): Finding {
  const { table, milliseconds, answer } = reading;
  const { menu } = table;
  if (answer.state === "failed") return fail(check, `${menu}: ${answer.error.message}`, answer.error.hint);
  if (answer.state === "absent") return warn(check, `${menu}: ${answer.detail}`, "nothing, unless you use it");
  const found = `${menu}: ${count(answer.rows.length, "row")} in ${milliseconds} ms`;
  if (!answer.isList && !table.isSingleton) {
    return fail(check, `${menu}: an object where a list belongs`, "ask again; if it stays so, report it with --dump");
  }
  if (isForeignAnswer(table, answer.rows)) return foreign(reading, check, answer.rows.length);
  const unreadable = unreadableFields(reading);
  if (unreadable !== "")
    return warn(check, `${found}, but could not read ${unreadable}`, "report it, with --dump FILE");
  if (milliseconds > slowMs) return warn(check, `${found}: slow`, slowTodo);
  return ok(check, found);
}

function foreign({ table }: TableReading, check: string, rowCount: number): Finding {
  const found = `${table.menu}: the router answered with ${count(rowCount, "row")} of which none is one of this menu`;
  const todo =
    "ask again: a router that has just started answers so for some seconds; if it stays so, report it with --dump";
  return fail(check, found, todo);
}

const slowTodo =
  "look at the router's CPU load (/system resource print) and at other REST users of the same account; a ROUTEROS_TIMEOUT_MS well above helps";

/** Counts by field; the values themselves are not shown, because people paste what the doctor says into reports. */
function unreadableFields({ table, answer }: TableReading): string {
  const { issues } = readRows(table, answer.state === "present" ? answer.rows : []);
  const counts = new Map<string, number>();
  for (const { field } of issues) counts.set(field, (counts.get(field) ?? 0) + 1);
  return [...counts].map(([field, times]) => `${field} of ${count(times, "row")}`).join(", ");
}
