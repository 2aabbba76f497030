import type { Issue } from "@mtw/normalize";
import type { RouterOsError } from "@mtw/routeros-client";

/** Whether a table was read, does not exist on this router, or failed. */
export type TableCondition = "unread" | "ok" | "absent" | "failed";

/** What is known of one table of one router; times are milliseconds since 1970. */
export interface TableState<T> {
  readonly menu: string;
  readonly condition: TableCondition;
  /** Records of the last good read; empty when there is none. */
  readonly records: readonly T[];
  readonly issues: readonly Issue[];
  /** How many of the records the last reading did not have; they are kept for one more (sudden loss). */
  readonly keptCount: number;
  /** Time of the last good read. */
  readonly readAt: number | null;
  /** Time of the last try, good or not. */
  readonly triedAt: number | null;
  readonly readSeconds: number | null;
  /** Time of the first of the tries in a row that failed; null while it can be read. */
  readonly failedSince: number | null;
  /** How many of the last tries in a row failed. */
  readonly failedTries: number;
  /** Whether it failed for so long that its last good records count no more, and are left out. */
  readonly isTooOld: boolean;
  /** Why the last try failed. */
  readonly error: RouterOsError | null;
}

/** A table that nobody asked for yet. */
export function unreadTable<T>(menu: string): TableState<T> {
  return {
    menu,
    condition: "unread",
    records: [],
    issues: [],
    keptCount: 0,
    readAt: null,
    triedAt: null,
    readSeconds: null,
    failedSince: null,
    failedTries: 0,
    isTooOld: false,
    error: null,
  };
}
