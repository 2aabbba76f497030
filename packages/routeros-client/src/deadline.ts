/** A signal that ends a try, in time or because the caller gave up. */
export interface Deadline {
  /** Its reason is `router_timeout`, or the reason of the outer signal. */
  readonly signal: AbortSignal;
  /** Rejects when the signal is aborted, so that a fetch that ignores signals can't hold the queue. */
  readonly expired: Promise<never>;
  /** Frees the timer. */
  clear(): void;
}

/** Starts the time limit of one try. */
export function startDeadline(timeoutMs: number, outer: AbortSignal): Deadline {
  const controller = new AbortController();
  const follow = () => controller.abort(outer.reason);
  const timer = setTimeout(() => controller.abort("router_timeout"), timeoutMs);
  const expired = new Promise<never>((_resolve, reject) => {
    controller.signal.addEventListener("abort", () => reject(controller.signal.reason), { once: true });
  });
  // Whoever races against it sees the rejection; without a race it must not count as unhandled.
  expired.catch(() => {});
  if (outer.aborted) follow();
  outer.addEventListener("abort", follow);
  return {
    signal: controller.signal,
    expired,
    clear: () => {
      clearTimeout(timer);
      outer.removeEventListener("abort", follow);
    },
  };
}
