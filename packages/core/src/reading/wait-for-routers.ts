import type { NetworkRuntime } from "../runtime.ts";
import { isOfAge } from "./is-of-age.ts";
import type { RefreshOptions } from "./read-router.ts";
import type { RouterReader } from "./router-reader.ts";

/** The last good data of a router among others is served when it takes longer than this to refresh. */
const patienceMs = 1000;
/** A router whose devices are known by now, but not yet all facts about them, is waited for no longer than this. */
const longPatienceMs = 15_000;

interface WaitSettings {
  readonly runtime: NetworkRuntime;
  readonly maxStaleMs: number;
}

/**
 * Refreshes all routers at once and waits for each no longer than it is worth.
 *
 * A slow or dead router must not hold up the others: while its last good data is good enough to be served, it gets a
 * second, and its refresh goes on meanwhile. Nothing holds for a router of which nothing is known yet, beyond the limits
 * of its own requests.
 */
export async function waitForRouters(
  readers: readonly RouterReader[],
  options: RefreshOptions,
  settings: WaitSettings,
): Promise<void> {
  const isAmongOthers = readers.length > 1;
  await Promise.all(readers.map((reader) => waitFor(reader, reader.refresh(options), { ...settings, isAmongOthers })));
}

async function waitFor(
  reader: RouterReader,
  refresh: Promise<void>,
  { runtime, maxStaleMs, isAmongOthers }: WaitSettings & { readonly isAmongOthers: boolean },
): Promise<void> {
  const isServable = () => {
    const readAt = reader.devicesReadAt();
    return readAt !== null && isOfAge(readAt, runtime.now(), maxStaleMs);
  };
  // Of a router that failed the last time nothing better is to be expected: the others don't wait for it.
  const isKnown = () => isServable() || (isAmongOthers && reader.condition().failure !== null);
  const limitMs = isAmongOthers && isKnown() ? patienceMs : longPatienceMs;
  let isOver = false;
  do {
    isOver = await isOverWithin(refresh, limitMs, runtime);
  } while (!isOver && !isKnown());
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
