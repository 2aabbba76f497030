import * as z from "zod";
import { schemasOf } from "../define-table.ts";
import { bandWords } from "../parse/band.ts";
import { wifiRegistration } from "../tables/wifi-registration.ts";

/** The stacks: which RouterOS menu family holds a device's row. */
export const stackNames = ["wifi", "wifiwave2", "wireless", "capsman"] as const;
/** Names the RouterOS menu family that holds a device's row; one of {@link stackNames}. */
export type StackName = (typeof stackNames)[number];

/** Which stack a row came from. */
export const stackSchema = z.enum(stackNames).meta({
  description:
    "RouterOS menu family: wifi (7.13+), wifiwave2 (7.1 to 7.12), wireless (legacy), capsman (legacy CAPsMAN).",
});

/** A band in RouterOS's word. */
export const bandSchema = z.enum(bandWords).meta({ description: "Band in RouterOS's word, such as 5ghz." });

const wifiStandardSchema = z
  .string()
  .meta({ description: "Generation in IEEE's words, such as 802.11ax.", examples: ["802.11ax"] });

/** Where and how a device is associated; null where the stack does not say. */
export const associationShape = {
  router: z.string().meta({ description: "Name of the router whose table has the row." }),
  access_point: z.string().nullable().meta({ description: "Name of the access point, null when it can't be told." }),
  ...schemasOf(wifiRegistration, ["interface"]),
  stack: stackSchema,
  ...schemasOf(wifiRegistration, ["ssid"]),
  band: bandSchema.nullable(),
  wifi_standard: wifiStandardSchema.nullable(),
  channel_mhz: z.number().nullable().meta({ description: "Control channel of the radio.", unit: "MHz" }),
  channel_width_mhz: z.number().nullable().meta({ description: "Whole width of the radio's channel.", unit: "MHz" }),
  ...schemasOf(wifiRegistration, [
    "signal_dbm",
    "tx_rate_bps",
    "rx_rate_bps",
    "tx_bits_per_second",
    "rx_bits_per_second",
    "tx_bytes",
    "rx_bytes",
    "tx_packets",
    "rx_packets",
    "uptime_seconds",
    "idle_seconds",
  ]),
  connected_at: z.iso.datetime().nullable().meta({ description: "When this association began: as_of less uptime." }),
  ...schemasOf(wifiRegistration, ["auth_type", "is_authorized", "vlan_id"]),
  links: z
    .array(
      z.object({
        mac_address: z.string().nullable().meta({ description: "MAC address of the link." }),
        interface: z.string().nullable().meta({ description: "WiFi interface that carries the link." }),
        band: bandSchema.nullable(),
        channel_mhz: z.number().nullable().meta({ description: "Control channel of the link's radio.", unit: "MHz" }),
        channel_width_mhz: z.number().nullable().meta({ description: "Width of its channel.", unit: "MHz" }),
        ...schemasOf(wifiRegistration, ["signal_dbm", "tx_rate_bps", "rx_rate_bps", "tx_bytes", "rx_bytes"]),
      }),
    )
    .meta({ description: "Links of a multi-link device; otherwise empty." }),
} as const;

/** One association of a device with an access point. */
export const associationSchema = z.object(associationShape);
/**
 * Tells where and how a device is associated; made from {@link associationSchema}.
 *
 * Its source is the registration table of one stack. Signals are in dBm, rates and throughputs in bits per second, seen
 * from the access point: `tx` goes to the device. Null where the stack does not say.
 */
export type Association = z.output<typeof associationSchema>;
/** One link of a multi-link device. */
export type Link = Association["links"][number];
