/** How much the MCP door holds at once; every number is a bound on memory or on waiting. */
export interface McpLimits {
  /** Bytes of one request body. */
  readonly maxBodyBytes: number;
  /** Open HTTP+SSE streams, and as many open subscriptions of the modern protocol. */
  readonly maxStreams: number;
  /** Streamable HTTP sessions. */
  readonly maxSessions: number;
  /** A session without an open answer is forgotten after this time: most clients never say goodbye. */
  readonly sessionIdleMs: number;
  /** How often idle sessions are looked for. */
  readonly sweepMs: number;
  /** How often a silent stream gets a comment: clients and proxies give up on silence, some after 30 s. */
  readonly keepAliveMs: number;
  /** Bytes that may wait for a client which reads slower than it asks. */
  readonly maxQueuedBytes: number;
}

/** The limits of the product. */
export const mcpLimits: McpLimits = {
  maxBodyBytes: 1024 * 1024,
  maxStreams: 256,
  maxSessions: 256,
  sessionIdleMs: 30 * 60_000,
  sweepMs: 60_000,
  keepAliveMs: 15_000,
  maxQueuedBytes: 4 * 1024 * 1024,
};
