import { getSystemInfo, listAccessPoints, listDevices, type Network, type RunOptions } from "@mtw/core";

/** What every resource is told to clients as. */
interface ResourceFacts {
  readonly name: string;
  readonly title: string;
  readonly description: string;
  readonly mimeType: "application/json";
}

/** A resource with a URI of its own. */
export interface Resource extends ResourceFacts {
  readonly uri: string;
}

/** A family of resources, as RFC 6570 writes it. */
export interface ResourceTemplate extends ResourceFacts {
  readonly uriTemplate: string;
}

type Read = (network: Network, options: RunOptions) => Promise<object>;

/** More devices than this are not attached to a conversation at once. */
const devicesInResource = 100;

const mimeType = "application/json";

/** Every resource with how it is read. */
export const resources = [
  {
    uri: "mtw://devices",
    name: "devices",
    title: "WiFi devices",
    description: `The connected WiFi devices, at most ${devicesInResource}: name, addresses, access point, band, signal in dBm.`,
    mimeType,
    read: (network, options) => listDevices.run(network, { detail: "concise", limit: devicesInResource }, options),
  },
  {
    uri: "mtw://access-points",
    name: "access-points",
    title: "Access points",
    description: "The access points: state, model, RouterOS version, address, WiFi interfaces, device count.",
    mimeType,
    read: (network, options) => listAccessPoints.run(network, {}, options),
  },
  {
    uri: "mtw://system",
    name: "system",
    title: "Routers",
    description: "The RouterOS routers: state, model, version, uptime, CPU load, memory.",
    mimeType,
    read: (network, options) => getSystemInfo.run(network, {}, options),
  },
] as const satisfies readonly (Resource & { read: Read })[];

/** Start of the URI of one device. */
export const devicePrefix = "mtw://devices/";

/** The family of single devices. */
export const deviceTemplate = {
  uriTemplate: `${devicePrefix}{device_id}`,
  name: "device",
  title: "WiFi device",
  description: "One connected WiFi device with every key; device_id is its MAC address or exact name.",
  mimeType,
} as const satisfies ResourceTemplate;
