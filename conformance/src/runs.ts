import type { OmittedRun, Run } from "./run.ts";
import { clientRuns } from "./runs/client-runs.ts";
import { omittedServerRuns, serverRuns } from "./runs/server-runs.ts";
import { stackRuns } from "./runs/stack-runs.ts";

/** Every judgement, in the order of running. */
export const runs: readonly Run[] = [...stackRuns, ...serverRuns, ...clientRuns];

/** What is left out, with reasons. */
export const omittedRuns: readonly OmittedRun[] = omittedServerRuns;
