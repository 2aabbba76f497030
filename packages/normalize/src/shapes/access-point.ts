import * as z from "zod";
import { schemasOf } from "../define-table.ts";
import { wifiRemoteCap } from "../tables/wifi-remote-cap.ts";

/** One physical box whose radios serve devices. */
export const accessPointSchema = z
  .object({
    name: z
      .string()
      .meta({ description: "Identity; followed by the last three octets of the base MAC where two are alike." }),
    router: z.string().meta({ description: "Name of the router that runs it, or that it is." }),
    is_local: z.boolean().meta({ description: "Whether it is the router itself rather than a CAP." }),
    ...schemasOf(wifiRemoteCap, ["identity", "model", "version", "address", "base_mac_address"]),
    state: z
      .string()
      .nullable()
      .meta({ description: "ok, or the controller's word for what is wrong; null when unknown." }),
    ...schemasOf(wifiRemoteCap, ["uptime_seconds"]),
    interfaces: z.array(z.string()).meta({ description: "Names of its WiFi interfaces." }),
    device_count: z.number().int().meta({ description: "Devices associated with it." }),
  })
  .meta({ id: "AccessPoint" });

/**
 * Describes one physical box whose radios serve devices; made from {@link accessPointSchema}.
 *
 * A CAP is known from its controller's `/interface/wifi/capsman/remote-cap` or `/caps-man/remote-cap`, a router with
 * radios from its own `/system` menus.
 */
export type AccessPoint = z.output<typeof accessPointSchema>;
