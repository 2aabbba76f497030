/**
 * Makes a function that runs one job at a time and shares it with everyone whom it serves.
 *
 * Who asks while a job runs joins it, or, when it lacks what is wanted, gets the next one.
 */
export function createSharedRun<Options, Result>(
  run: (options: Options) => Promise<Result>,
  serves: (running: Options, wanted: Options) => boolean,
): (options: Options) => Promise<Result> {
  let current: { readonly promise: Promise<Result>; readonly options: Options } | null = null;

  function start(options: Options, before: Promise<unknown>): Promise<Result> {
    const promise = before
      .catch(() => undefined)
      .then(() => run(options))
      .finally(() => {
        if (current?.promise === promise) current = null;
      });
    current = { promise, options };
    return promise;
  }

  return (options) =>
    current && serves(current.options, options)
      ? current.promise
      : start(options, current?.promise ?? Promise.resolve());
}
