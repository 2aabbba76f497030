import * as z from "zod";
import { associationSchema, associationShape } from "./association.ts";

/** Where a device's name came from, best first. */
const nameSources = ["lease_comment", "access_list_comment", "static_dns", "host_name", "mac_address"] as const;

/** Where a device's IP address came from, best first. */
const ipSources = ["dhcp_lease", "arp", "registration"] as const;

/** A WiFi device: who it is, how it is reached, where it is. */
export const deviceSchema = z
  .object({
    id: z.string().meta({ description: "Same as mac_address.", examples: ["02:00:00:AA:BB:01"] }),
    mac_address: z
      .string()
      .meta({ description: "MAC address, upper case with colons; the MLD address of a multi-link device." }),
    name: z.string().meta({ description: "Best name known; name_source says where it comes from." }),
    name_source: z.enum(nameSources).meta({ description: "Where the name comes from." }),
    host_name: z.string().nullable().meta({ description: "Name the device sent; untrusted text." }),
    comment: z.string().nullable().meta({ description: "What the admin wrote about the device." }),
    ip_address: z.string().nullable().meta({ description: "IPv4 address in use." }),
    ip_source: z.enum(ipSources).nullable().meta({ description: "Table that told the IP address." }),
    ipv6_addresses: z.array(z.string()).meta({ description: "IPv6 addresses, link-local ones last." }),
    is_randomized_mac: z.boolean().meta({ description: "Whether the MAC address is locally administered." }),
    vendor: z
      .string()
      .nullable()
      .meta({ description: "Owner of the MAC address block; null when randomized or unknown." }),
    ...associationShape,
    other_associations: z
      .array(associationSchema)
      .meta({ description: "Further associations of the same MAC address: a roam in progress." }),
  })
  .meta({ id: "Device" });

/**
 * Describes a WiFi device: who it is, how it is reached, where it is; made from {@link deviceSchema}.
 *
 * It is joined from the registration tables, the DHCP leases, ARP, IPv6 neighbours, access lists and static DNS.
 */
export type Device = z.output<typeof deviceSchema>;
