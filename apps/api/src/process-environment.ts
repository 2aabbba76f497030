import type { Variables } from "@mtw/environment";

/** The environment of the process, for the programs of this app. */
export const processEnvironment: Variables = process.env;
