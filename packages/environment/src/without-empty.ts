import type { Variables } from "./reading.ts";

/** Leaves out empty variables: compose files and shells say "not set" so. */
export const withoutEmpty = (variables: Variables): Variables =>
  Object.fromEntries(Object.entries(variables).filter(([, value]) => value !== undefined && value !== ""));
