import type { Fields, RecordOf, Table } from "@mtw/normalize";
import type { TableState } from "./table-state.ts";

/** What was read of one router's tables. */
export interface TableView {
  /** The last state of a table, without asking the router. */
  readonly peek: <F extends Fields, R extends string>(table: Table<F, R>) => TableState<RecordOf<F, R>>;
  /** Every table that was asked for. */
  readonly states: () => readonly TableState<unknown>[];
}
