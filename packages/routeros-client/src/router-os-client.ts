import type { TableAnswer } from "./read-reply.ts";
import type { AnyText, Menu, Row, RowOf, Singleton } from "./row-of.ts";
import type {
  AddMenu,
  AddValuesOf,
  Command,
  GetMenuOf,
  RemoveIdOf,
  SetIdOf,
  SetMenu,
  SetValuesOf,
  TableMenu,
  Values,
} from "./values-of.ts";

/** Options of every call. */
export interface CallOptions {
  /** Ends the call with `request_aborted`. Aborting costs the router's web server some seconds: use it sparingly. */
  readonly signal?: AbortSignal | undefined;
  /** Limit of one try in milliseconds. @default the client's timeoutMs */
  readonly timeoutMs?: number | undefined;
  /** Most tries of this call, the first included; writes are never repeated. @default the client's retry.maxAttempts */
  readonly maxAttempts?: number | undefined;
}

/** Options of a read; the keys of a known menu are suggested, every other key is fine. */
export interface ReadOptions<M extends string = string> extends CallOptions {
  /** The only keys to answer (`.proplist`); name `.id` too where it is needed. @default every key */
  readonly properties?: readonly ((keyof RowOf<M> & string) | AnyText)[] | undefined;
  /** Exact filters, all of which must hold; a row without the key never matches. */
  readonly where?: (Readonly<Record<string, string>> & Readonly<RowOf<M>>) | undefined;
}

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
  read<M extends Menu>(menu: M, options?: ReadOptions<M>): Promise<TableAnswer<RowOf<M>>>;

  /**
   * Lists the rows of a menu.
   *
   * @throws {RouterOsError} `menu_absent` when the router does not have the menu
   */
  list<M extends Menu>(menu: M, options?: ReadOptions<M>): Promise<RowOf<M>[]>;

  /**
   * Gets the one row of a menu such as `/system/resource`; a known table does not compile, since `list` reads those.
   *
   * @throws {RouterOsError} `menu_absent`, or `router_bad_response` when there is not exactly one row
   */
  get<M extends Singleton>(menu: GetMenuOf<M>, options?: ReadOptions<M>): Promise<RowOf<M>>;

  /** Adds a row and returns it, with its `.id`; null when the router answered nothing. */
  add<M extends AddMenu>(menu: M, values: AddValuesOf<M>, options?: CallOptions): Promise<RowOf<M> | null>;

  /**
   * Changes a row and returns it; null when the router answered nothing, as menus without rows do.
   *
   * An error does not prove that nothing changed (docs/routeros.md: a 400 came after a change that was made).
   *
   * @param id  Row id such as `*1A`; null for a menu without rows such as `/system/identity`.
   */
  set<M extends SetMenu>(
    menu: M,
    id: SetIdOf<M>,
    values: SetValuesOf<M>,
    options?: CallOptions,
  ): Promise<RowOf<M> | null>;

  /** Removes a row. */
  remove<M extends TableMenu>(menu: M, id: RemoveIdOf<M>, options?: CallOptions): Promise<void>;

  /** Runs a command and returns its rows; `{"ret": …}` comes as one row. Never repeated. */
  run(command: Command, values?: Values, options?: CallOptions): Promise<Row[]>;

  /** Runs a command that changes nothing, such as a `monitor` with `once`; treated like a read. */
  runRead(command: Command, values?: Values, options?: CallOptions): Promise<TableAnswer<Row>>;

  /** Ends what is running with `client_closed`, closes the connection, and refuses later calls. */
  close(): Promise<void>;
}
