import type { Fault } from "../fault.ts";
import { isPathOfMenu } from "../is-path-of-menu.ts";

/** The faults that wait for requests. */
export interface FaultQueue {
  add(fault: Fault): void;
  clear(): void;
  /** Takes the delays and the first other fault that this request meets, and counts them down. */
  take(path: string): { readonly delayMs: number; readonly fault: Fault | null };
}

/** Creates an empty queue; faults are met in the order in which they were added. */
export function createFaultQueue(): FaultQueue {
  let waiting: { fault: Fault; left: number }[] = [];
  return {
    add(fault) {
      waiting.push({ fault, left: fault.times ?? Number.POSITIVE_INFINITY });
    },
    clear() {
      waiting = [];
    },
    take(path) {
      let delayMs = 0;
      let effect: Fault | null = null;
      for (const entry of waiting) {
        if (entry.left <= 0 || !isHit(entry.fault, path)) continue;
        if (entry.fault.kind === "delay_ms") delayMs += entry.fault.delay_ms;
        else if (effect === null) effect = entry.fault;
        else continue;
        entry.left -= 1;
      }
      return { delayMs, fault: effect };
    },
  };
}

function isHit(fault: Fault, path: string): boolean {
  if (fault.menu === undefined) return true;
  if (typeof fault.menu === "string") return isPathOfMenu(path, fault.menu);
  // A global or sticky pattern remembers where it stopped; `search` does not.
  return path.search(fault.menu) !== -1;
}
