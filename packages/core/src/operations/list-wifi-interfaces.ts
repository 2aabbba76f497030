import { type WifiInterface, wifiInterfaceSchema } from "@mtw/normalize";
import * as z from "zod";
import { defineOperation } from "../define-operation.ts";
import { answerOf } from "./answer-of.ts";
import { conciseSchema, detailInput, inDetail } from "./detail.ts";
import { listFacts, pagedAnswer, pagingInput } from "./paging.ts";

const conciseKeys = [
  "access_point",
  "name",
  "ssid",
  "band",
  "channel_mhz",
  "channel_width_mhz",
  "is_running",
  "device_count",
] as const satisfies readonly (keyof WifiInterface)[];

/** Lists the WiFi interfaces: one SSID on one radio each. */
export const listWifiInterfaces = defineOperation({
  name: "list_wifi_interfaces",
  title: "List WiFi interfaces",
  description:
    "Lists WiFi interfaces (one SSID on one radio each): access point, SSID, band, channel and width in MHz, device count. detail full adds power in dBm, effective security and roaming settings (802.11k/v/r), VLAN. Use it for channels and settings; list_access_points for the boxes.",
  input: z.strictObject({ ...pagingInput, detail: detailInput }),
  output: z.object({
    interfaces: z.array(conciseSchema(wifiInterfaceSchema, conciseKeys)),
    count: z.int().meta({ description: "Interfaces in this answer." }),
    total: z.int().meta({ description: "Interfaces that there are." }),
    ...listFacts,
  }),
  run: async (network, query) => {
    const snapshot = answerOf(await network.snapshot());
    const { items, facts } = pagedAnswer(snapshot, snapshot.interfaces, query);
    return { interfaces: inDetail(items, conciseKeys, query.detail), ...facts };
  },
});

/**
 * Describes a WiFi interface as `listWifiInterfaces` answers it.
 *
 * A key that `detail: "concise"` leaves out is absent; what is not known is null.
 */
export type ListedWifiInterface = z.output<typeof listWifiInterfaces.output>["interfaces"][number];
