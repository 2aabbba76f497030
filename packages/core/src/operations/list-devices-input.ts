import { bandWords, type Device, deviceSchema, stackNames } from "@mtw/normalize";
import * as z from "zod";
import { cleanQuestion } from "./clean-question.ts";
import { detailInput } from "./detail.ts";
import { pagingInput } from "./paging.ts";
import { sortFields } from "./sort-devices.ts";

const deviceFields = Object.keys(deviceSchema.shape) as [keyof typeof deviceSchema.shape];

/** Who, how it is reached, where, how strong: what most questions about a device are about. */
export const conciseDeviceKeys = [
  "name",
  "mac_address",
  "ip_address",
  "access_point",
  "band",
  "signal_dbm",
] as const satisfies readonly (keyof Device)[];

const about = <Schema extends z.ZodType>(schema: Schema, description: string, example: unknown) =>
  schema.optional().meta({ description, examples: [example] });

const nameText = z.string().overwrite(cleanQuestion);

/** What parameters with a rule of their own take. */
const rules = {
  mac: "a whole or leading part of a MAC address, such as 02:aa:bb",
  sort: "a field of the answer, with - before it for descending",
  fields: `a list of 1 to ${deviceFields.length} fields of the answer`,
} as const;

/** Parameters of list_devices; all optional, combined with AND. */
export const listDevicesInput = z.strictObject({
  name: about(nameText, "Part of the name, upper and lower case alike.", "phone"),
  mac: about(
    z
      .string({ error: rules.mac })
      .max(17)
      .regex(/^[0-9a-fA-F]+(?:[:.-][0-9a-fA-F]+)*[:.-]?$/),
    "Whole or leading part of the MAC address, in any spelling.",
    "02:aa:bb",
  ),
  interface: about(nameText, "Name of the WiFi interface.", "wifi1"),
  access_point: about(nameText, "Name of the access point.", "office"),
  router: about(nameText, "Name of the router.", "gateway"),
  ssid: about(nameText, "Network name.", "Home"),
  band: about(z.enum(bandWords), "Band.", "5ghz"),
  stack: about(z.enum(stackNames), "WiFi stack.", "wifi"),
  vlan_id: about(z.int().min(0).max(4095), "VLAN given to the device.", 20),
  min_signal_dbm: about(z.int(), "Only devices received at least this strong.", -60),
  max_signal_dbm: about(z.int(), "Only devices received at most this strong.", -75),
  sort: z
    .enum([...sortFields, ...sortFields.map((field) => `-${field}` as const)], { error: rules.sort })
    .default("name")
    .meta({ description: "Field to sort by; a leading - sorts descending.", examples: ["-signal_dbm"] }),
  ...pagingInput,
  fields: z
    .array(z.enum(deviceFields, { error: rules.fields }), { error: rules.fields })
    .min(1)
    .max(deviceFields.length)
    .optional()
    .meta({ description: "Only these keys of each device.", absent: "all", examples: [["name", "ssid"]] }),
  detail: detailInput,
});

export type ListDevicesQuery = z.output<typeof listDevicesInput>;
