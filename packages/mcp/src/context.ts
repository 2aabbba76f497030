import type { Network } from "@mtw/core";

/** What every request is answered with. */
export interface McpContext {
  readonly network: Network;
  /** Ends with the request: the client cancelled it or went away. */
  readonly signal: AbortSignal;
  /** Told what nobody foresaw; the client only learns that it happened. */
  readonly onError: (error: unknown) => void;
  /** Error code of a resource that does not exist, which changed with revision 2026-07-28. */
  readonly resourceNotFound: number;
}
