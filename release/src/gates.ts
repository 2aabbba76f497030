import { apiReports } from "./gates/api-reports.ts";
import type { Gate } from "./gates/gate.ts";
import { licenses } from "./gates/licenses.ts";
import { manifests } from "./gates/manifests.ts";
import { sizes } from "./gates/sizes.ts";
import { typesResolve } from "./gates/types-resolve.ts";

/** Every gate, in the order of running. */
export const gates: readonly Gate[] = [manifests, sizes, licenses, apiReports, typesResolve];
