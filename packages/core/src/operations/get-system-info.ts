import { z } from "zod";
import { defineOperation, noInput } from "../define-operation.ts";
import { routerSchema, type Snapshot, warningSchema } from "../snapshot/snapshot.ts";

/** Tells what the routers are and how busy they are. */
export const getSystemInfo = defineOperation({
  name: "get_system_info",
  title: "Get system info",
  description:
    "Tells of each router: state, model, RouterOS version, uptime, CPU load, memory, and which WiFi stacks were found on it.",
  input: noInput,
  output: z.object({ routers: z.array(routerSchema), warnings: z.array(warningSchema) }),
  run: async (network) => {
    const snapshot = await network.snapshot({ isSystemLive: true });
    if (snapshot.failure && !knowsAnyRouter(snapshot)) throw snapshot.failure;
    return { routers: [...snapshot.routers], warnings: [...snapshot.warnings] };
  },
});

const knowsAnyRouter = (snapshot: Snapshot): boolean =>
  snapshot.routers.some((router) => router.state === "ok" || router.state === "degraded");
