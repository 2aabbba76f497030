import type { RouterOsRuntime } from "../runtime.ts";

/** A runtime whose waits pass at once and are recorded. */
export interface FakeRuntime extends RouterOsRuntime {
  readonly sleeps: number[];
  /** Moves the clock. */
  readonly advance: (ms: number) => void;
}

/** Creates a runtime whose clock moves only by its own waits and by `advance`. */
export function createFakeRuntime(random = 0.5): FakeRuntime {
  const sleeps: number[] = [];
  let nowMs = 0;
  return {
    sleeps,
    advance: (ms) => {
      nowMs += ms;
    },
    now: () => nowMs,
    random: () => random,
    sleep: async (ms) => {
      sleeps.push(ms);
      nowMs += ms;
    },
  };
}
