import type { Fault } from "./fault.ts";
import type { LoggedRequest } from "./request-log.ts";
import type { Row } from "./simulator-tables.ts";

/** A running simulated router; `close()` ends it. */
export interface Simulator {
  /** Base address for a client, with the path prefix and without `/rest`: `http://127.0.0.1:40123`. */
  readonly url: string;
  /** The port it listens on. */
  readonly port: number;
  /** Every request since the start or the last `clearRequests`, oldest first. */
  readonly requests: readonly LoggedRequest[];
  /** The highest number of requests in flight at once since the start or the last `clearRequests`. */
  readonly maxInFlight: number;
  /**
   * Counts the logged requests.
   *
   * @param menu  Counts only the reads of this menu (plain, `print`, one row) or of this command path; all when absent.
   */
  countRequests(menu?: string): number;
  /** Forgets the logged requests. */
  clearRequests(): void;
  /** Replaces the rows of one menu; `null` makes the menu absent. */
  setTable(menu: string, rows: readonly Row[] | null): void;
  /** Makes matching requests go wrong until the fault's `times` are used up. */
  addFault(fault: Fault): void;
  /** Ends all faults; requests that already hang stay so. */
  clearFaults(): void;
  /** Stops listening and cuts all connections, also the hanging ones. */
  close(): Promise<void>;
}
