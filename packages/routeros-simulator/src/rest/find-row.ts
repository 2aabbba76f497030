import type { Row } from "../simulator-tables.ts";
import { errorReply, type Reply } from "./reply.ts";

/** Finds a row by its id, or by its name where the menu has names; the reply says why there is none. */
export function findRow(rows: readonly Row[], id: string): { readonly row: Row } | { readonly reply: Reply } {
  const row = rows.find((candidate) => candidate[id.startsWith("*") ? ".id" : "name"] === id);
  if (row) return { row };
  const hasNames = rows.length === 0 || rows.some((candidate) => candidate.name !== undefined);
  if (id.startsWith("*") || hasNames) return { reply: errorReply(404) };
  return { reply: errorReply(400, "no such command prefix") };
}
