import type { Row } from "../simulator-tables.ts";
import type { Tables } from "../store/create-table-store.ts";
import { matchesQueryWords } from "./matches-query-words.ts";
import { projectRow, readProplist } from "./project-row.ts";
import { errorReply, okReply, type Reply } from "./reply.ts";

/** Flags of `print` that change nothing in a REST answer. */
const FLAGS: ReadonlySet<string> = new Set(["stats", "detail", "as-value", "without-paging"]);

/** Answers `POST <menu>/print` with its `.proplist` and `.query`. */
export function printRows(command: {
  readonly tables: Tables;
  readonly menu: string;
  readonly values: Readonly<Record<string, unknown>>;
}): Reply {
  const { ".proplist": proplist, ".query": query, "count-only": countOnly, ...others } = command.values;
  const unknown = Object.keys(others).find((key) => !FLAGS.has(key));
  if (unknown !== undefined) return errorReply(400, `unknown parameter ${unknown}`);
  const words = query === undefined ? [] : readWords(query);
  const rows: readonly Row[] = command.tables.find(command.menu) ?? [];
  const matching = rows.filter((row) => matchesQueryWords(row, words));
  if (countOnly !== undefined) return okReply({ ret: String(matching.length) });
  const properties = readProplist(proplist);
  return okReply(matching.map((row) => projectRow(row, properties)));
}

function readWords(query: unknown): readonly string[] {
  const words: unknown[] = Array.isArray(query) ? query : [query];
  return words.map(String);
}
