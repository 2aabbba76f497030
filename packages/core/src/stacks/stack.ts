import type { StackName, StackView } from "@mtw/normalize";
import type { LiveRow } from "../reading/live-row.ts";
import type { TableReader } from "../reading/table-reader.ts";
import type { TableState } from "../reading/table-state.ts";
import type { TableView } from "../reading/table-view.ts";

/** One WiFi stack: which tables it has and how they join. Stacks are united, never chosen between. */
export interface Stack {
  readonly name: StackName;
  /** Menu of its registration table. */
  readonly liveMenu: string;
  /** Reads the registration table; absent when the router does not have the stack. */
  readonly readLive: (reader: TableReader) => Promise<TableState<LiveRow>>;
  /** Reads what changes rarely. */
  readonly readConfig: (reader: TableReader) => Promise<void>;
  /** The interface table, whose rows explain where a device is. */
  readonly peekInterfaces: (tables: TableView) => TableState<{ readonly name: string }>;
  /** Joins what was read last. */
  readonly join: (tables: TableView) => StackView;
}
