import * as z from "zod";
import { schemasOf } from "../define-table.ts";
import { wifiInterface } from "../tables/wifi-interface.ts";
import { associationShape, bandSchema, stackSchema } from "./association.ts";

const { access_point, router, wifi_standard, channel_mhz, channel_width_mhz } = associationShape;

/** One SSID on one radio, with its effective settings; null where the router does not tell. */
export const wifiInterfaceSchema = z
  .object({
    router,
    access_point,
    name: z.string().meta({ description: "Interface name; free text." }),
    stack: stackSchema,
    ...schemasOf(wifiInterface, ["ssid"]),
    band: bandSchema.nullable(),
    wifi_standard,
    channel_mhz,
    channel_width_mhz,
    tx_power_dbm: z.number().nullable().meta({ description: "Transmit power in use.", unit: "dBm" }),
    ...schemasOf(wifiInterface, ["mac_address"]),
    radio_mac_address: z
      .string()
      .nullable()
      .meta({ description: "MAC address of the radio; a virtual interface has its master's." }),
    ...schemasOf(wifiInterface, ["is_master", "master_interface", "is_running", "is_disabled"]),
    device_count: z.number().int().meta({ description: "Devices associated with this interface." }),
    ...schemasOf(wifiInterface, [
      "authentication_types",
      "is_ft_enabled",
      "is_rrm_enabled",
      "is_wnm_enabled",
      "transition_threshold_dbm",
      "is_2g_probe_delay_enabled",
      "vlan_id",
      "configuration",
    ]),
  })
  .meta({ id: "WifiInterface" });

/**
 * Describes one SSID on one radio, with its effective settings; made from {@link wifiInterfaceSchema}.
 *
 * Its sources are the interface, radio, monitor and profile menus of its stack. Frequencies are in MHz, powers in dBm;
 * null where the router does not tell.
 */
export type WifiInterface = z.output<typeof wifiInterfaceSchema>;
