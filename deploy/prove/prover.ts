/** Counts what holds and what does not. */
export interface Prover {
  readonly check: (fact: string, isSo: boolean, seen?: unknown) => void;
  /** Prints the sum; whether nothing failed. */
  readonly sum: () => boolean;
}

/** Creates a prover that prints a line for each fact. */
export function createProver(): Prover {
  let passed = 0;
  let failed = 0;
  return {
    check: (fact, isSo, seen) => {
      if (isSo) passed += 1;
      else failed += 1;
      console.log(isSo ? `ok      ${fact}` : `FAILED  ${fact}: ${JSON.stringify(seen)?.slice(0, 2000)}`);
    },
    sum: () => {
      console.log(`${passed} passed, ${failed} failed`);
      return failed === 0;
    },
  };
}
