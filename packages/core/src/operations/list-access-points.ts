import { type AccessPoint, accessPointSchema } from "@mtw/normalize";
import * as z from "zod";
import { defineOperation } from "../define-operation.ts";
import { answerOf } from "./answer-of.ts";
import { conciseSchema, detailInput, inDetail } from "./detail.ts";
import { listFacts, pagedAnswer, pagingInput } from "./paging.ts";

const conciseKeys = [
  "name",
  "state",
  "model",
  "address",
  "device_count",
] as const satisfies readonly (keyof AccessPoint)[];

/** Lists the access points: the boxes whose radios serve devices. */
export const listAccessPoints = defineOperation({
  name: "list_access_points",
  title: "List access points",
  description:
    "Lists access points, routers with radios and CAPs alike: name, state, model, address, device count. detail full adds version, uptime in seconds, base MAC address and WiFi interfaces. Use it for the boxes; list_wifi_interfaces for channels and SSIDs, list_devices (access_point) for who is on one.",
  input: z.strictObject({ ...pagingInput, detail: detailInput }),
  output: z.object({
    access_points: z.array(conciseSchema(accessPointSchema, conciseKeys)),
    count: z.int().meta({ description: "Access points in this answer." }),
    total: z.int().meta({ description: "Access points that there are." }),
    ...listFacts,
  }),
  run: async (network, query) => {
    const snapshot = answerOf(await network.snapshot());
    const { items, facts } = pagedAnswer(snapshot, snapshot.access_points, query);
    return { access_points: inDetail(items, conciseKeys, query.detail), ...facts };
  },
});

/**
 * Describes an access point as `listAccessPoints` answers it.
 *
 * A key that `detail: "concise"` leaves out is absent; what is not known is null.
 */
export type ListedAccessPoint = z.output<typeof listAccessPoints.output>["access_points"][number];
