import * as z from "zod";
import { defineOperation } from "../define-operation.ts";
import { type Router, routerSchema, type Snapshot, warningSchema } from "../snapshot/snapshot.ts";
import { conciseSchema, detailInput, inDetail } from "./detail.ts";

const conciseKeys = [
  "name",
  "state",
  "model",
  "routeros_version",
  "uptime_seconds",
  "cpu_load_percent",
  "device_count",
] as const satisfies readonly (keyof Router)[];

/** Tells what the routers are and how busy they are. */
export const getSystemInfo = defineOperation({
  name: "get_system_info",
  title: "Get system info",
  description:
    "Tells of each RouterOS router: state, model, RouterOS version, uptime in seconds, CPU load in percent, device count. detail full adds memory in bytes, architecture and WiFi stacks. Use it for versions and load; use health_check to find out why a router does not answer.",
  input: z.strictObject({ detail: detailInput }),
  output: z.object({
    routers: z.array(conciseSchema(routerSchema, conciseKeys)),
    warnings: z.array(warningSchema),
  }),
  run: async (network, { detail }) => {
    const snapshot = await network.snapshot({ isSystemLive: true });
    if (snapshot.failure && !knowsAnyRouter(snapshot)) throw snapshot.failure;
    return { routers: inDetail(snapshot.routers, conciseKeys, detail), warnings: [...snapshot.warnings] };
  },
});

const knowsAnyRouter = (snapshot: Snapshot): boolean =>
  snapshot.routers.some((router) => router.state === "ok" || router.state === "degraded");
