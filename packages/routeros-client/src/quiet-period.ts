import type { RouterOsRuntime } from "./runtime.ts";

/** What a client remembers of its last dropped connection. */
export interface QuietPeriod {
  /** Starts the period: a connection was dropped now. */
  begin(): void;
  /** Waits for the rest of the period, or until the signal is aborted. */
  wait(signal: AbortSignal): Promise<void>;
  /** True from a drop until the next whole answer, which may be the one to the dropped request. */
  readonly isSuspect: boolean;
  /** Ends the suspicion: an answer came. */
  trust(): void;
}

/**
 * Creates the record of dropped connections.
 *
 * After an abort RouterOS's web server resets connections and delivers the dropped request's answer to another one,
 * for about 6 s (docs/routeros.md, measured on 7.21.5).
 */
export function createQuietPeriod(quietMs: number, runtime: RouterOsRuntime): QuietPeriod {
  let endsAt = Number.NEGATIVE_INFINITY;
  let isSuspect = false;
  return {
    begin: () => {
      endsAt = runtime.now() + quietMs;
      isSuspect = true;
    },
    wait: async (signal) => {
      const restMs = endsAt - runtime.now();
      if (restMs > 0) await runtime.sleep(restMs, signal);
    },
    get isSuspect() {
      return isSuspect;
    },
    trust: () => {
      isSuspect = false;
    },
  };
}
