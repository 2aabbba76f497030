/** What the server grants its clients; every number is a bound on memory, on connections or on waiting. */
export interface HttpLimits {
  /** Bytes of the request line and the headers together. */
  readonly maxHeaderBytes: number;
  /** In this time the headers of a request must have come, or the first byte on a new connection. */
  readonly headersMs: number;
  /** In this time all of a request must have come. */
  readonly requestMs: number;
  /** How often late requests are looked for. */
  readonly checkMs: number;
  /** How long a connection without a request stays open. */
  readonly keepAliveMs: number;
  /** A client that takes nothing of its answer for so long is cut, or at most for twice as long: Node looks again first. */
  readonly unreadMs: number;
  /** How long a refused client may go on sending before it is cut: it would not read the refusal otherwise. */
  readonly lingerMs: number;
  /** Open connections. */
  readonly maxConnections: number;
  /** Open connections of one address. */
  readonly maxConnectionsPerAddress: number;
}

/** The limits of the product. */
export const httpLimits: HttpLimits = {
  maxHeaderBytes: 16 * 1024,
  headersMs: 10_000,
  requestMs: 30_000,
  checkMs: 2000,
  // Longer than the 60 s of common proxies, which would else send on a connection that is being closed.
  keepAliveMs: 65_000,
  unreadMs: 60_000,
  lingerMs: 500,
  maxConnections: 4096,
  // A reverse proxy is one address, and /mcp alone may hold 768 streams.
  maxConnectionsPerAddress: 1024,
};
