import type { RouterMethod } from "./router-os-error.ts";

/** One request to a router, before it is sent. */
export interface RouterRequest {
  readonly method: RouterMethod;
  /** Menu or command, as the caller named it. */
  readonly menu: string;
  /** Path from `/rest` on, without the query. */
  readonly path: string;
  /** Query with its question mark, or empty. */
  readonly query: string;
  /** JSON text, null when the method has no body. */
  readonly body: string | null;
  /** True when the router changes nothing: such a request may be repeated and shared. */
  readonly isRead: boolean;
  /** Limit of one try in milliseconds. */
  readonly timeoutMs: number;
  /** Most tries, where the call asks for fewer or more than the client's policy. */
  readonly maxAttempts: number | undefined;
}

/** What a router answered, undecoded. */
export interface RouterReply {
  readonly status: number;
  readonly bytes: Uint8Array;
}
