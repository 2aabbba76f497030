/**
 * Clock, waits and randomness of a client; tests replace them.
 */
export interface RouterOsRuntime {
  /** Milliseconds on a clock that never goes back. */
  readonly now: () => number;
  /** Resolves after `ms` milliseconds, or as soon as the signal is aborted. */
  readonly sleep: (ms: number, signal: AbortSignal) => Promise<void>;
  /** Uniform in [0, 1). */
  readonly random: () => number;
}

/** The clock, waits and randomness of the machine. */
export const systemRuntime: RouterOsRuntime = {
  now: () => performance.now(),
  random: () => Math.random(),
  sleep: (ms, signal) =>
    new Promise((resolve) => {
      if (signal.aborted) return resolve();
      const finish = () => {
        clearTimeout(timer);
        signal.removeEventListener("abort", finish);
        resolve();
      };
      const timer = setTimeout(finish, ms);
      signal.addEventListener("abort", finish);
    }),
};
