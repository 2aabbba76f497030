import type { Row } from "../read-rows.ts";

/**
 * Puts each interface's name into its row of a monitor call.
 *
 * RouterOS answers one row for each interface asked about, in that order, and names the interface in some versions
 * only. Rows that neither name it nor are as many as were asked for can't be told apart; they stay without a name.
 */
export function nameMonitorRows(asked: readonly string[], rows: readonly Row[]): Row[] {
  if (rows.length !== asked.length) return [...rows];
  return rows.map((row, index) => ({ name: asked[index], ...row }));
}
