import { untilAborted } from "./until-aborted.ts";

/** A job, shared by everyone who waits for it; who has a signal can leave, and the last one to leave ends the job. */
export type SharedRun<Options, Result> = (options: Options, signal?: AbortSignal) => Promise<Result>;

interface Run<Options, Result> {
  readonly options: Options;
  readonly promise: Promise<Result>;
  /** Aborted when nobody waits any more. */
  readonly controller: AbortController;
  waiterCount: number;
}

/**
 * Makes a function that runs one job at a time and shares it with everyone whom it serves.
 *
 * Who asks while a job runs joins it, or, when it lacks what is wanted, gets the next one.
 */
export function createSharedRun<Options, Result>(
  run: (options: Options, signal: AbortSignal) => Promise<Result>,
  serves: (running: Options, wanted: Options) => boolean,
): SharedRun<Options, Result> {
  let current: Run<Options, Result> | null = null;

  function start(options: Options, before: Promise<unknown>): Run<Options, Result> {
    const controller = new AbortController();
    const promise = before
      .catch(() => undefined)
      .then(() => {
        controller.signal.throwIfAborted();
        return run(options, controller.signal);
      })
      .finally(() => {
        if (current?.promise === promise) current = null;
      });
    current = { options, promise, controller, waiterCount: 0 };
    return current;
  }

  /** Who asks from now on must not join a job that is being ended. */
  const isJoinable = ({ options, controller }: Run<Options, Result>, wanted: Options) =>
    !controller.signal.aborted && serves(options, wanted);

  return (options, signal) => {
    const joined =
      current && isJoinable(current, options) ? current : start(options, current?.promise ?? Promise.resolve());
    joined.waiterCount += 1;
    return signal ? untilAborted(joined.promise, signal, () => leave(joined, signal)) : joined.promise;
  };
}

function leave(run: Run<unknown, unknown>, { reason }: AbortSignal): void {
  run.waiterCount -= 1;
  if (run.waiterCount === 0) run.controller.abort(reason);
}
