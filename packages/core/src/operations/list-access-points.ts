import { accessPointSchema } from "@mtw/normalize";
import { z } from "zod";
import { defineOperation, noInput } from "../define-operation.ts";
import { qualitySchema, warningSchema } from "../snapshot/snapshot.ts";
import { answerOf } from "./answer-of.ts";

/** Lists the access points: the boxes whose radios serve devices. */
export const listAccessPoints = defineOperation({
  name: "list_access_points",
  title: "List access points",
  description:
    "Lists the access points, routers with radios and CAPs alike: model, version, address, state, their WiFi interfaces and how many devices are on each.",
  input: noInput,
  output: z.object({
    access_points: z.array(accessPointSchema),
    count: z.int(),
    as_of: z.iso.datetime(),
    quality: qualitySchema,
    warnings: z.array(warningSchema),
  }),
  run: async (network) => {
    const { access_points, as_of, quality, warnings } = answerOf(await network.snapshot());
    return { access_points: [...access_points], count: access_points.length, as_of, quality, warnings: [...warnings] };
  },
});
