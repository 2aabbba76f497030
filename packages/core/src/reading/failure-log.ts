import type { RouterOsError } from "@mtw/routeros-client";

/** Something that fails now: the router (menu null) or one of its tables. */
export interface Failure {
  readonly menu: string | null;
  readonly error: RouterOsError;
  /** When it failed last, as milliseconds since 1970. */
  readonly triedAt: number;
}

/** A failure that began, changed its kind or ended; a mere repetition is none. */
export interface FailureEvent {
  readonly change: "started" | "changed" | "ended";
  /** Menu of the table that failed, null for the router itself. */
  readonly menu: string | null;
  /** Permanent code, as in docs/errors.md; of an ended failure the last one. */
  readonly code: string;
  readonly message: string;
  readonly hint: string;
  /** Failed tries since it started. */
  readonly failed_tries: number;
}

interface Known {
  readonly error: RouterOsError;
  readonly triedAt: number;
  readonly count: number;
}

/** Makes the memory of one router's failures; what it returns takes what fails after each refresh. */
export function createFailureLog(
  emit: (event: FailureEvent) => void,
): (failures: readonly Failure[], isRouterDown: boolean) => void {
  const known = new Map<string | null, Known>();

  function begin(failure: Failure): void {
    const before = known.get(failure.menu);
    if (before?.triedAt === failure.triedAt) return;
    const count = (before?.count ?? 0) + 1;
    known.set(failure.menu, { ...failure, count });
    if (before?.error.reportedAs === failure.error.reportedAs) return;
    emit(eventOf(before ? "changed" : "started", failure.menu, { ...failure, count }));
  }

  function end(menu: string | null, last: Known): void {
    known.delete(menu);
    emit(eventOf("ended", menu, last));
  }

  return (failures, isRouterDown) => {
    const failing = new Set(failures.map((failure) => failure.menu));
    for (const [menu, last] of known) {
      // While the router does not answer at all, nothing is known of its tables.
      if (!failing.has(menu) && (menu === null || !isRouterDown)) end(menu, last);
    }
    failures.forEach(begin);
  };
}

const eventOf = (change: FailureEvent["change"], menu: string | null, { error, count }: Known): FailureEvent => ({
  change,
  menu,
  code: error.reportedAs,
  message: error.message,
  hint: error.hint,
  failed_tries: count,
});
