import type { DoctorTools } from "./doctor-tools.ts";

/** Takes the router's time, and leaves out the pauses that this side makes. */
export interface Stopwatch {
  /** Pauses; this is no time of the router's. */
  readonly sleep: DoctorTools["sleep"];
  /** Waits for an answer and tells how long it took, pauses left out. */
  readonly time: <T>(ask: () => Promise<T>) => Promise<{ readonly answer: T; readonly milliseconds: number }>;
}

/** Makes the stopwatch of one router, which is asked one thing at a time. */
export function createStopwatch({ now, sleep }: Pick<DoctorTools, "now" | "sleep">): Stopwatch {
  let pausedMs = 0;
  return {
    sleep: async (milliseconds, signal) => {
      const startedAt = now();
      await sleep(milliseconds, signal);
      pausedMs += now() - startedAt;
    },
    time: async (ask) => {
      const before = now() - pausedMs;
      const answer = await ask();
      return { answer, milliseconds: now() - pausedMs - before };
    },
  };
}
