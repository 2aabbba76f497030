import type { AccessPoint } from "../shapes/access-point.ts";
import type { Device } from "../shapes/device.ts";
import type { WifiInterface } from "../shapes/wifi-interface.ts";
import { type AccessPoints, uniteAccessPoints } from "./access-points.ts";
import { type AddressTables, createAddressBook } from "./address-book.ts";
import { joinDevices } from "./devices.ts";
import type { PlacedAssociation } from "./placed-association.ts";
import type { RouterView } from "./router-view.ts";

/** The parameters of the join that are not tables: nothing here reads a clock or a file. */
export interface JoinOptions {
  /** Moment of the reading, as milliseconds since 1970. */
  readonly asOf: number;
  readonly lookUpVendor?: (macAddress: string) => string | null;
}

/** The network at one moment. */
export interface JoinedNetwork {
  readonly devices: readonly Device[];
  readonly interfaces: readonly WifiInterface[];
  readonly access_points: readonly AccessPoint[];
}

/**
 * Joins what all routers know into devices, WiFi interfaces and access points.
 *
 * Leases, ARP, neighbours and names of any router serve devices on every other one: an access point that only bridges
 * knows no addresses. In what order the routers come says nothing, so it changes nothing.
 */
export function joinNetwork(views: readonly RouterView[], options: JoinOptions): JoinedNetwork {
  const routers = [...views].sort(byName);
  const accessPoints = uniteAccessPoints(routers);
  const placed = routers.flatMap((router) => placeAssociations(router, accessPoints, options.asOf));
  const devices = joinDevices(placed, {
    addresses: createAddressBook(uniteAddressTables(routers)),
    comments: uniteComments(routers),
    lookUpVendor: options.lookUpVendor ?? (() => null),
  });
  const interfaces = joinInterfaces(routers, accessPoints, devices);
  return { devices, interfaces, access_points: joinAccessPoints(accessPoints, interfaces, devices) };
}

const byName = (a: RouterView, b: RouterView): number => (a.name === b.name ? 0 : a.name < b.name ? -1 : 1);

function placeAssociations(router: RouterView, accessPoints: AccessPoints, asOf: number): PlacedAssociation[] {
  const nameOf = accessPoints.namesOf(router.name);
  return router.stacks.flatMap((stack) =>
    stack.associations.map((row) => {
      const connected_at = connectedAt(row.facts.uptime_seconds, asOf);
      return {
        row,
        place: { router: router.name, access_point: nameOf(row.access_point_key), connected_at },
        staleness_seconds: router.staleness_seconds[stack.stack] ?? 0,
        is_doubted: router.doubted.has(row.mac_address),
      };
    }),
  );
}

/** An uptime that reaches back before 1970 is no uptime. */
function connectedAt(uptimeSeconds: number | null, asOf: number): string | null {
  if (uptimeSeconds === null || uptimeSeconds * 1000 > asOf) return null;
  return new Date(asOf - uptimeSeconds * 1000).toISOString();
}

function uniteAddressTables(routers: readonly RouterView[]): AddressTables {
  return {
    leases: routers.flatMap((router) => router.leases),
    arp: routers.flatMap((router) => router.arp),
    neighbors: routers.flatMap((router) => router.neighbors),
    dns: routers.flatMap((router) => router.dns),
  };
}

function uniteComments(routers: readonly RouterView[]): Map<string, string> {
  return new Map(routers.flatMap((router) => router.stacks.flatMap((stack) => [...stack.comments])).reverse());
}

function joinInterfaces(
  routers: readonly RouterView[],
  accessPoints: AccessPoints,
  devices: readonly Device[],
): WifiInterface[] {
  const counts = countOnInterfaces(devices);
  return routers.flatMap((router) => {
    const nameOf = accessPoints.namesOf(router.name);
    return router.stacks.flatMap((stack) =>
      stack.interfaces.map(({ access_point_key, ...view }) => ({
        router: router.name,
        access_point: nameOf(access_point_key),
        ...view,
        device_count: counts.get(router.name)?.get(view.name) ?? 0,
      })),
    );
  });
}

/** Devices by router and interface; a multi-link device counts on the interface of its row and on those of its links. */
function countOnInterfaces(devices: readonly Device[]): Map<string, Map<string, number>> {
  const counts = new Map<string, Map<string, number>>();
  for (const { router, interface: name, links } of devices) {
    const ofRouter = counts.get(router) ?? new Map<string, number>();
    counts.set(router, ofRouter);
    countOne(ofRouter, name);
    for (const link of links)
      if (link.interface !== null && link.interface !== name) countOne(ofRouter, link.interface);
  }
  return counts;
}

function joinAccessPoints(
  accessPoints: AccessPoints,
  interfaces: readonly WifiInterface[],
  devices: readonly Device[],
): AccessPoint[] {
  const counts = new Map<string, number>();
  for (const device of devices) if (device.access_point !== null) countOne(counts, device.access_point);
  const names = new Map<string, string[]>();
  for (const { access_point, name } of interfaces) {
    if (access_point !== null) names.set(access_point, [...(names.get(access_point) ?? []), name]);
  }
  return accessPoints.all.map(({ key: _, ...accessPoint }) => ({
    ...accessPoint,
    interfaces: names.get(accessPoint.name) ?? [],
    device_count: counts.get(accessPoint.name) ?? 0,
  }));
}

const countOne = (counts: Map<string, number>, key: string): void => {
  counts.set(key, (counts.get(key) ?? 0) + 1);
};
