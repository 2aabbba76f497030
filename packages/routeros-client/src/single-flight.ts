/** Why work is ended; it becomes the error code that callers see. */
export type AbortReason = "request_aborted" | "client_closed";

/** Work that callers share; each can leave without breaking the others. */
export interface SingleFlight<T> {
  /**
   * Joins the work under this key, or starts it.
   *
   * @param caller.signal  Lets this caller leave; the last one to leave ends the work.
   * @param caller.abortError  Makes the rejection of a caller who leaves.
   */
  join(key: string, caller: FlightCaller, start: (signal: AbortSignal) => Promise<T>): Promise<Landed<T>>;
  /** Ends all work. */
  abortAll(reason: AbortReason): void;
}

/** What work came to. */
export interface Landed<T> {
  readonly value: T;
  /** Whether other callers have got the same value. */
  readonly isShared: boolean;
}

/** One caller of shared work. */
export interface FlightCaller {
  readonly signal: AbortSignal | undefined;
  readonly abortError: () => Error;
}

interface Flight<T> {
  readonly promise: Promise<T>;
  readonly controller: AbortController;
  /** Callers who wait now. */
  callerCount: number;
  /** Whether a second caller ever joined. */
  isShared: boolean;
}

/** Creates the record of work in progress. */
export function createSingleFlight<T>(): SingleFlight<T> {
  const joinable = new Map<string, Flight<T>>();
  const running = new Set<Flight<T>>();

  const launch = (key: string, start: (signal: AbortSignal) => Promise<T>): Flight<T> => {
    const controller = new AbortController();
    const flight: Flight<T> = { promise: start(controller.signal), controller, callerCount: 0, isShared: false };
    const land = () => {
      running.delete(flight);
      if (joinable.get(key) === flight) joinable.delete(key);
    };
    flight.promise.then(land, land);
    running.add(flight);
    joinable.set(key, flight);
    return flight;
  };

  const leave = (key: string, flight: Flight<T>) => {
    flight.callerCount--;
    if (flight.callerCount > 0) return;
    // Whoever asks from now on must not join work that is being ended.
    if (joinable.get(key) === flight) joinable.delete(key);
    flight.controller.abort("request_aborted" satisfies AbortReason);
  };

  return {
    join: async (key, caller, start) => {
      if (caller.signal?.aborted) throw caller.abortError();
      const known = joinable.get(key);
      const flight = known ?? launch(key, start);
      flight.isShared = known !== undefined;
      flight.callerCount++;
      const value = await untilAborted(flight.promise, caller, () => leave(key, flight));
      return { value, isShared: flight.isShared };
    },
    abortAll: (reason) => {
      for (const flight of running) flight.controller.abort(reason);
    },
  };
}

function untilAborted<T>(promise: Promise<T>, { signal, abortError }: FlightCaller, leave: () => void): Promise<T> {
  if (!signal) return promise;
  return new Promise((resolve, reject) => {
    const onAbort = () => {
      leave();
      reject(abortError());
    };
    signal.addEventListener("abort", onAbort, { once: true });
    promise.then(resolve, reject).finally(() => signal.removeEventListener("abort", onAbort));
  });
}
