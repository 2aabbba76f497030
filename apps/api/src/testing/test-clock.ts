import type { NetworkRuntime } from "@mtw/core";
import type { RouterOsRuntime } from "@mtw/routeros-client";

/** A clock that only the test moves. */
export interface TestClock {
  /** For the network: what waits calls back when the time has passed, a sleep passes its own time at once. */
  readonly runtime: NetworkRuntime;
  /** Lets time pass, and calls back what waited for it. */
  readonly pass: (milliseconds: number) => void;
  /** Sets the wall clock forwards or backwards, as NTP does; what waits goes on waiting. */
  readonly jump: (milliseconds: number) => void;
}

interface Timer {
  readonly at: number;
  readonly callBack: () => void;
}

/** Makes a clock at ten o'clock on a May morning. */
export function createTestClock(): TestClock {
  let passed = 0;
  let wall = Date.UTC(2026, 4, 1, 10, 0, 0);
  let timers: Timer[] = [];
  const pass = (milliseconds: number) => {
    passed += milliseconds;
    const due = timers.filter((timer) => timer.at <= passed);
    timers = timers.filter((timer) => timer.at > passed);
    for (const timer of due) timer.callBack();
  };
  const after = (ms: number, callBack: () => void) => {
    const timer = { at: passed + ms, callBack };
    timers.push(timer);
    return () => {
      timers = timers.filter((other) => other !== timer);
    };
  };
  const jump = (milliseconds: number) => {
    wall += milliseconds;
  };
  const sleep = async (ms: number) => pass(ms);
  return { runtime: { now: () => wall + passed, random: () => 1, sleep, after }, pass, jump };
}

/** The waits of a router's client, over at once: its retries and the pause after a timeout cost a test nothing. */
export const impatientClient: RouterOsRuntime = {
  now: () => performance.now(),
  random: () => 0,
  sleep: async () => {},
};
