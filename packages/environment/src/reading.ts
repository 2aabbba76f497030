/** A configuration, or every problem of it as one line: `VARIABLE: what it should be`. Never with a secret. */
export type Reading<Config> =
  | { readonly config: Config; readonly problems: null }
  | { readonly config: null; readonly problems: readonly string[] };

/** Variables as a process has them; an empty one counts as not set. */
export type Variables = Readonly<Record<string, string | undefined>>;

/** Lists every problem of several readings. */
export const problemsOf = (...readings: readonly Reading<unknown>[]): string[] =>
  readings.flatMap(({ problems }) => problems ?? []);
