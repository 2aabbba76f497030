import type { Variables } from "@mtw/environment";

/** The environment of the process. */
export const processEnvironment: Variables = process.env;
