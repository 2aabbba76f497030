import type { NetworkRuntime } from "../runtime.ts";

/**
 * How long a request under way may still take when nobody waits for its answer any more.
 *
 * RouterOS answers the requests after an aborted one badly, so the client is quiet for some seconds after it
 * (docs/routeros.md). Most answers come sooner than that, and are good for the next question; what hangs is ended.
 */
export const patienceMs = 500;

/** Makes a signal that is aborted some time after another one. */
export function patientSignal(signal: AbortSignal, after: NetworkRuntime["after"]): AbortSignal {
  const controller = new AbortController();
  signal.addEventListener("abort", () => after(patienceMs, () => controller.abort(signal.reason)), { once: true });
  return controller.signal;
}
