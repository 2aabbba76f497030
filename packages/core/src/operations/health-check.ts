import * as z from "zod";
import { defineOperation } from "../define-operation.ts";
import { type RouterHealth, routerHealthSchema, type Snapshot } from "../snapshot/snapshot.ts";
import { detailInput } from "./detail.ts";

/** Health is asked for every few seconds by supervisors; a reading of this age is good enough for them. */
const healthMaxAgeMs = 10_000;

/** Tells whether the routers answer. */
export const healthCheck = defineOperation({
  name: "health_check",
  title: "Check health",
  description:
    "Tells whether each router answers, when it did last, why not, and which of its tables can't be read. detail full lists every table with its age and reading time in seconds. Use it when an answer has warnings or a router fails; get_system_info tells versions and load.",
  input: z.strictObject({ detail: detailInput }),
  output: z.object({
    status: z.enum(["ok", "degraded", "down"]).meta({
      description:
        "ok; degraded (a router or a table fails); down (nothing can be served: no router answers, and what they said last is too old).",
    }),
    routers: z.array(routerHealthSchema),
  }),
  run: async (network, { detail }) => {
    const snapshot = await network.snapshot({ maxAgeMs: healthMaxAgeMs });
    const routers = detail === "full" ? [...snapshot.health] : snapshot.health.map(withFailedTables);
    return { status: statusOf(snapshot), routers };
  },
});

/** Tables that can be read are what nobody asks about. */
const withFailedTables = (router: RouterHealth): RouterHealth => ({
  ...router,
  tables: router.tables.filter((table) => table.state === "failed"),
});

function statusOf({ health, failure }: Snapshot): "ok" | "degraded" | "down" {
  if (failure) return "down";
  return health.every((router) => router.state === "ok") ? "ok" : "degraded";
}
