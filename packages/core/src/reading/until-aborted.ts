/**
 * Waits for work, but not beyond the moment when the signal is aborted: then it rejects with the signal's reason.
 *
 * @param leave  Called at that moment; the work itself goes on unless this ends it.
 */
export async function untilAborted<T>(work: Promise<T>, signal: AbortSignal, leave = () => {}): Promise<T> {
  let stopListening = () => {};
  const aborted = new Promise<never>((_resolve, reject) => {
    const onAbort = () => {
      leave();
      reject(signal.reason);
    };
    if (signal.aborted) return onAbort();
    signal.addEventListener("abort", onAbort);
    stopListening = () => signal.removeEventListener("abort", onAbort);
  });
  try {
    return await Promise.race([work, aborted]);
  } finally {
    stopListening();
  }
}
