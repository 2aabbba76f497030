/** As much of a stream as its errors need. */
interface ErrorSource {
  on(event: "error", listener: (error: NodeJS.ErrnoException) => void): unknown;
}

/**
 * Keeps an output that can't be written from ending the process with a stack.
 *
 * A reader that has seen enough, such as `head`, closes its end: that is no failure.
 *
 * @param onFailure  Hears any other reason, such as `ENOSPC`.
 */
export function watchOutput(output: ErrorSource, onFailure: (reason: string) => void): void {
  output.on("error", (error) => {
    if (error.code !== "EPIPE") onFailure(error.code ?? error.message);
  });
}
