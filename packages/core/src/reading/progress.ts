import type { RouterOsError, RouterOsErrorCode } from "@mtw/routeros-client";

/** Errors of so many menus, and no answer of any, are the router's own failure. */
const failuresOfRouter = 3;

/** Codes after which asking for more is of no use. */
const routerFailures: ReadonlySet<RouterOsErrorCode> = new Set([
  "router_unreachable",
  "router_timeout",
  "router_tls_failed",
  "router_auth_failed",
  "client_closed",
]);

/** How one refresh is to be made. */
export interface TableRefresh {
  /** Whether the router did not answer the last time: then a lost connection is no surprise. */
  readonly wasDown: boolean;
  /** Ends the refresh. */
  readonly signal: AbortSignal;
}

/** What the reads of one refresh came to so far. */
export interface Progress extends TableRefresh {
  hasAnswered: boolean;
  failures: RouterOsError[];
  /** The error after which nothing more is asked. */
  stoppedBy: RouterOsError | null;
}

/** Nothing was read yet. */
export const begun = ({ wasDown, signal }: TableRefresh): Progress => ({
  wasDown,
  signal,
  hasAnswered: false,
  failures: [],
  stoppedBy: null,
});

/** Takes down how one read ended. */
export function note(progress: Progress, error: RouterOsError | null): void {
  if (error === null) {
    progress.hasAnswered = true;
    return;
  }
  progress.failures.push(error);
  const isHopeless = !progress.hasAnswered && progress.failures.length >= failuresOfRouter;
  const lost = progress.failures.filter(({ reportedAs }) => routerFailures.has(reportedAs));
  // One menu that hangs while others answer must not keep them from being read; a second one is enough.
  if (lost.length > (progress.hasAnswered ? 1 : 0)) progress.stoppedBy ??= error;
  else if (isHopeless) progress.stoppedBy = progress.failures[0] as RouterOsError;
}
