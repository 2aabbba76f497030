import { wifiInterfaceSchema } from "@mtw/normalize";
import { z } from "zod";
import { defineOperation, noInput } from "../define-operation.ts";
import { qualitySchema, warningSchema } from "../snapshot/snapshot.ts";
import { answerOf } from "./answer-of.ts";

/** Lists the WiFi interfaces: one SSID on one radio each. */
export const listWifiInterfaces = defineOperation({
  name: "list_wifi_interfaces",
  title: "List WiFi interfaces",
  description:
    "Lists the WiFi interfaces (one SSID on one radio each) with their access point, channel, effective security and roaming settings (802.11k/v/r), and how many devices are on each.",
  input: noInput,
  output: z.object({
    interfaces: z.array(wifiInterfaceSchema),
    count: z.int(),
    as_of: z.iso.datetime(),
    quality: qualitySchema,
    warnings: z.array(warningSchema),
  }),
  run: async (network) => {
    const { interfaces, as_of, quality, warnings } = answerOf(await network.snapshot());
    return { interfaces: [...interfaces], count: interfaces.length, as_of, quality, warnings: [...warnings] };
  },
});
