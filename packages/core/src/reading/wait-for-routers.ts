import type { NetworkRuntime } from "../runtime.ts";
import { isOfAge } from "./is-of-age.ts";
import type { RefreshOptions } from "./read-router.ts";
import type { RouterReader } from "./router-reader.ts";
import { untilAborted } from "./until-aborted.ts";

/** The last good data of a router among others is served when it takes longer than this to refresh. */
const patienceMs = 1000;
/** One among others that failed the last time is given just enough to say that it is back. */
const failingPatienceMs = 200;
/** A router whose devices are known by now, but not yet all facts about them, is waited for no longer than this. */
const longPatienceMs = 15_000;

interface WaitSettings {
  readonly runtime: NetworkRuntime;
  readonly maxStaleMs: number;
  /** Ends the waiting, and the refreshes that are still waited for, unless somebody else waits for them. */
  readonly signal: AbortSignal;
}

/**
 * Refreshes all routers at once and waits for each no longer than it is worth.
 *
 * A slow or dead router must not hold up the others: while its last good data is good enough to be served, it gets a
 * second, and less if it failed the last time, as nothing better is to be expected; its refresh goes on meanwhile. A
 * router of which nothing is known yet is waited for, as long as nothing else could be served either.
 */
export async function waitForRouters(
  readers: readonly RouterReader[],
  options: RefreshOptions,
  { runtime, maxStaleMs, signal }: WaitSettings,
): Promise<void> {
  const isServable = (reader: RouterReader) => {
    const readAt = reader.devicesReadAt();
    return readAt !== null && isOfAge(readAt, runtime.now(), maxStaleMs);
  };
  const isFailing = (reader: RouterReader) => reader.condition().failure !== null;
  const isAmongOthers = readers.length > 1;
  const waits = new Set<AbortController>();

  function patienceFor(reader: RouterReader): number {
    if (isFailing(reader)) return isAmongOthers ? failingPatienceMs : patienceMs;
    return isAmongOthers && isServable(reader) ? patienceMs : longPatienceMs;
  }

  async function waitFor(reader: RouterReader): Promise<void> {
    const wait = new AbortController();
    waits.add(wait);
    const refresh = reader.refresh(options, wait.signal);
    const limitMs = patienceFor(reader);
    let isOver = false;
    do {
      isOver = await isOverWithin(refresh, limitMs, runtime);
    } while (!isOver && !isFailing(reader) && !readers.some(isServable));
    waits.delete(wait);
  }

  const endWaits = () => {
    for (const wait of waits) wait.abort(signal.reason);
  };
  await untilAborted(Promise.all(readers.map(waitFor)), signal, endWaits);
}

async function isOverWithin(refresh: Promise<void>, limitMs: number, runtime: NetworkRuntime): Promise<boolean> {
  let cancel = () => {};
  const tooLong = new Promise<boolean>((resolve) => {
    cancel = runtime.after(limitMs, () => resolve(false));
  });
  try {
    return await Promise.race([refresh.then(() => true), tooLong]);
  } finally {
    cancel();
  }
}
