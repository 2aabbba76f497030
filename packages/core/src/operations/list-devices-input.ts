import { bandWords, deviceSchema, stackNames } from "@mtw/normalize";
import { z } from "zod";
import { sortFields } from "./sort-devices.ts";

const deviceFields = Object.keys(deviceSchema.shape) as [keyof typeof deviceSchema.shape];

/** Parameters of list_devices; all optional, combined with AND. */
export const listDevicesInput = z.strictObject({
  name: z.string().optional().meta({ description: "Part of the name, upper and lower case alike." }),
  mac: z
    .string()
    .max(17)
    .regex(/^[0-9a-fA-F]+(?:[:.-][0-9a-fA-F]+)*[:.-]?$/, "expected a whole or leading part of a MAC address: 02:aa:bb")
    .optional()
    .meta({ description: "Whole or leading part of the MAC address, in any spelling." }),
  interface: z.string().optional().meta({ description: "Name of the WiFi interface." }),
  access_point: z.string().optional().meta({ description: "Name of the access point." }),
  router: z.string().optional().meta({ description: "Name of the router." }),
  ssid: z.string().optional().meta({ description: "Network name." }),
  band: z.enum(bandWords).optional().meta({ description: "Band." }),
  stack: z.enum(stackNames).optional().meta({ description: "WiFi stack." }),
  vlan_id: z.int().min(0).max(4095).optional().meta({ description: "VLAN given to the device." }),
  min_signal_dbm: z.int().optional().meta({ description: "Only devices received at least this strong." }),
  max_signal_dbm: z.int().optional().meta({ description: "Only devices received at most this strong." }),
  sort: z
    .enum([...sortFields, ...sortFields.map((field) => `-${field}` as const)])
    .default("name")
    .meta({ description: "Field to sort by; a leading - sorts descending." }),
  limit: z.int().min(1).max(1000).optional().meta({ description: "At most this many devices." }),
  offset: z.int().min(0).default(0).meta({ description: "Skip this many devices first." }),
  fields: z.array(z.enum(deviceFields)).min(1).optional().meta({ description: "Only these keys of each device." }),
});

export type ListDevicesQuery = z.output<typeof listDevicesInput>;
