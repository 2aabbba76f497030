import type { Variables } from "@mtw/environment";

/** What a desktop client hands over for an option of the bundle that was left empty, when it does not fill it in. */
const unfilled = /^\$\{user_config\.\w+\}$/;

/** The environment of the process. */
export const processEnvironment: Variables = Object.fromEntries(
  Object.entries(process.env).filter(([, value]) => !unfilled.test(value ?? "")),
);
