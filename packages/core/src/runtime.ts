/** Clock, chance and waits of a network; tests bring their own. */
export interface NetworkRuntime {
  /** Milliseconds since 1970. */
  readonly now: () => number;
  /** Uniform in [0, 1). */
  readonly random: () => number;
  /** Resolves after some milliseconds. */
  readonly sleep: (ms: number) => Promise<void>;
  /** Calls back after some milliseconds, without keeping the process alive; the returned function cancels it. */
  readonly after: (ms: number, callBack: () => void) => () => void;
}

/** The clock, chance and waits of the machine. */
export const systemRuntime: NetworkRuntime = {
  now: Date.now,
  random: Math.random,
  sleep: (ms) => new Promise((resolve) => void setTimeout(resolve, ms)),
  after: (ms, callBack) => {
    const timer = setTimeout(callBack, ms);
    timer.unref();
    return () => clearTimeout(timer);
  },
};
