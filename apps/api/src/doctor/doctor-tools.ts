/** What the checks work with beside the router. */
export interface DoctorTools {
  /** The addresses of a host name. @throws the system error, such as `ENOTFOUND` */
  readonly lookUp: (host: string) => Promise<readonly string[]>;
  /** Milliseconds since 1970. */
  readonly now: () => number;
  /** Resolves after this time, or as soon as the signal is aborted. */
  readonly sleep: (milliseconds: number, signal: AbortSignal) => Promise<void>;
  /** Limit of each step. */
  readonly timeoutMs: number;
  /** A table that takes longer is worth a warning. */
  readonly slowMs: number;
  /** Pause after a request that timed out. @default what the client takes */
  readonly quietMs?: number | undefined;
  /** Ends everything. */
  readonly signal: AbortSignal;
}
