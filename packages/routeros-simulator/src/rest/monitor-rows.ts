import type { Row } from "../simulator-tables.ts";
import type { Tables } from "../store/create-table-store.ts";
import { findRow } from "./find-row.ts";
import { errorReply, okReply, type Reply } from "./reply.ts";

/**
 * Answers `POST <menu>/monitor` from the rows of the table `<menu>/monitor`.
 *
 * Without `once` and `duration` a real router keeps the request open for 60 s before the same error; here it comes
 * at once. With `duration` all snapshots come at once, too.
 */
export function monitorRows(command: {
  readonly tables: Tables;
  readonly menu: string;
  readonly values: Readonly<Record<string, unknown>>;
}): Reply {
  const { tables, menu, values } = command;
  const monitored = tables.find(`${menu}/monitor`);
  if (monitored === null) return errorReply(400, "no such command");
  const isOnce = values.once !== undefined && String(values.once) !== "false";
  if (!isOnce && values.duration === undefined) return errorReply(400, "Session closed");
  if (values.numbers === undefined) return errorReply(400, "missing =.id=");
  const chosen = chooseRows(tables.find(menu) ?? [], monitored, String(values.numbers).split(","));
  if ("reply" in chosen) return chosen.reply;
  return okReply(isOnce ? chosen.rows : sections(chosen.rows, String(values.duration)));
}

type Chosen = { readonly rows: readonly Row[] } | { readonly reply: Reply };

/** Picks the rows in the order of the numbers, which are names or ids of the menu. */
function chooseRows(rows: readonly Row[], monitored: readonly Row[], numbers: readonly string[]): Chosen {
  const wanted: Row[] = [];
  for (const number of numbers) {
    const found = findRow(rows, number);
    if ("reply" in found) return found;
    wanted.push(found.row);
  }
  const hasNames = monitored.some((row) => row.name !== undefined);
  // Captured monitor rows have no names: they stand in the order of the numbers, or else of the menu.
  const isByNumbers = monitored.length === wanted.length;
  const chosen = wanted.map((row, index) =>
    hasNames ? monitored.find(({ name }) => name === row.name) : monitored[isByNumbers ? index : rows.indexOf(row)],
  );
  return { rows: chosen.filter((row) => row !== undefined) };
}

function sections(rows: readonly Row[], duration: string): readonly Row[] {
  const seconds = Math.min(Number.parseInt(duration, 10) || 1, 59);
  return Array.from({ length: seconds }).flatMap((_, section) =>
    rows.map((row) => ({ ".section": String(section), ...row })),
  );
}
