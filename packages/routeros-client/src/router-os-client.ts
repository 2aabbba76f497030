import type { TableAnswer } from "./read-reply.ts";
import type { ReadQuery } from "./request-path.ts";
import type { Menu, Row, RowOf } from "./row-of.ts";

/** Arguments of a write or a command; RouterOS reads text. */
export type Values = Readonly<Record<string, string>>;

/** Options of every call. */
export interface CallOptions {
  /** Ends the call with `request_aborted`. Aborting costs the router's web server some seconds: use it sparingly. */
  readonly signal?: AbortSignal | undefined;
  /** Limit of one try in milliseconds. @default the client's timeoutMs */
  readonly timeoutMs?: number | undefined;
  /** Most tries of this call, the first included; writes are never repeated. @default the client's retry.maxAttempts */
  readonly maxAttempts?: number | undefined;
}

/** Options of a read. */
export interface ReadOptions extends CallOptions, ReadQuery {}

/**
 * Talks to one router, one request at a time over one connection.
 *
 * Reads are repeated on connection errors and 5xx, and identical reads that overlap are sent once. Writes are sent
 * once. Every method rejects with a {@link RouterOsError}.
 */
export interface RouterOsClient {
  /** Address without credentials, query and trailing slash. */
  readonly url: string;

  /** Reads a menu; a menu that the router does not have is the answer `absent`, not an error. */
  read<M extends Menu>(menu: M, options?: ReadOptions): Promise<TableAnswer<RowOf<M>>>;

  /**
   * Lists the rows of a menu.
   *
   * @throws {RouterOsError} `menu_absent` when the router does not have the menu
   */
  list<M extends Menu>(menu: M, options?: ReadOptions): Promise<RowOf<M>[]>;

  /**
   * Gets the one row of a menu such as `/system/resource`.
   *
   * @throws {RouterOsError} `menu_absent`, or `router_bad_response` when there is not exactly one row
   */
  get<M extends Menu>(menu: M, options?: ReadOptions): Promise<RowOf<M>>;

  /** Adds a row and returns it, with its `.id`; null when the router answered nothing. */
  add<M extends Menu>(menu: M, values: Values, options?: CallOptions): Promise<RowOf<M> | null>;

  /**
   * Changes a row and returns it; null when the router answered nothing, as menus without rows do.
   *
   * An error does not prove that nothing changed (docs/routeros.md: a 400 came after a change that was made).
   *
   * @param id  Row id such as `*1A`; null for a menu without rows such as `/system/identity`.
   */
  set<M extends Menu>(menu: M, id: string | null, values: Values, options?: CallOptions): Promise<RowOf<M> | null>;

  /** Removes a row. */
  remove(menu: Menu, id: string, options?: CallOptions): Promise<void>;

  /** Runs a command and returns its rows; `{"ret": …}` comes as one row. Never repeated. */
  run(command: string, values?: Values, options?: CallOptions): Promise<Row[]>;

  /** Runs a command that changes nothing, such as a `monitor` with `once`; treated like a read. */
  runRead(command: string, values?: Values, options?: CallOptions): Promise<TableAnswer<Row>>;

  /** Ends what is running with `client_closed`, closes the connection, and refuses later calls. */
  close(): Promise<void>;
}
