import * as z from "zod";

/** What {@link integerVariable} allows. */
export interface IntegerRange {
  readonly least: number;
  readonly most: number;
  /** Taken when the variable is not set. */
  readonly fallback: number;
  readonly description: string;
}

/** Describes a variable that holds a whole number, in decimal digits alone. */
export function integerVariable({ least, most, fallback, description }: IntegerRange) {
  const isInRange = (value: string) => /^\d{1,10}$/.test(value) && Number(value) >= least && Number(value) <= most;
  return z
    .string()
    .default(String(fallback))
    .refine(isInRange, { error: `a whole number from ${least} to ${most}` })
    .transform(Number)
    .meta({ description });
}
