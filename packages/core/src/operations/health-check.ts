import { z } from "zod";
import { defineOperation, noInput } from "../define-operation.ts";
import { routerHealthSchema, type Snapshot } from "../snapshot/snapshot.ts";

/** Health is asked for every few seconds by supervisors; a reading of this age is good enough for them. */
const healthMaxAgeMs = 10_000;

/** Tells whether the routers answer. */
export const healthCheck = defineOperation({
  name: "health_check",
  title: "Check health",
  description:
    "Tells whether the routers answer, since when they did not, why, and how old and how slow each of their tables is.",
  input: noInput,
  output: z.object({
    status: z.enum(["ok", "degraded", "down"]).meta({
      description:
        "ok; degraded (a router or a table fails); down (nothing can be served: no router answers, and what they said last is too old).",
    }),
    routers: z.array(routerHealthSchema),
  }),
  run: async (network) => {
    const snapshot = await network.snapshot({ maxAgeMs: healthMaxAgeMs });
    return { status: statusOf(snapshot), routers: [...snapshot.health] };
  },
});

function statusOf({ health, failure }: Snapshot): "ok" | "degraded" | "down" {
  if (failure) return "down";
  return health.every((router) => router.state === "ok") ? "ok" : "degraded";
}
