import type { AccessPoint } from "../shapes/access-point.ts";
import { fillNulls } from "./fill-nulls.ts";
import type { RouterView } from "./router-view.ts";
import { type CapView, localAccessPoint } from "./stack-view.ts";

/** An access point before its devices are counted. */
export type AccessPointView = Omit<AccessPoint, "device_count" | "interfaces"> & { readonly key: string };

/** Access points of the network. */
export interface AccessPoints {
  readonly all: readonly AccessPointView[];
  /** The names of a router's access points by the key that its own stacks use. */
  readonly namesOf: (router: string) => (key: string | null) => string | null;
}

/**
 * Unites the access points of all routers.
 *
 * The key is the base MAC address, so that a CAP that is also configured as a router of its own appears once; an
 * identity or a radio's MAC address never is, because admins repeat the one and CAPsMAN mirrors the other.
 */
export function uniteAccessPoints(routers: readonly RouterView[]): AccessPoints {
  const sightings = new Map<string, [AccessPointView, ...AccessPointView[]]>();
  const keys = new Map(routers.map((router) => [router.name, new Map<string | null, string>()]));
  const boards = boardsOf(routers);
  for (const router of routers) {
    for (const [localKey, seen] of accessPointsOf(router)) {
      const accessPoint = { ...seen, key: boards.get(seen.key) ?? seen.key };
      keys.get(router.name)?.set(localKey, accessPoint.key);
      const known = sightings.get(accessPoint.key);
      if (known) known.push(accessPoint);
      else sightings.set(accessPoint.key, [accessPoint]);
    }
  }
  const all = nameAll(Array.from(sightings.values(), merge));
  const names = new Map(all.map((accessPoint) => [accessPoint.key, accessPoint.name]));
  return { all, namesOf: (router) => (key) => names.get(keys.get(router)?.get(key) ?? "") ?? null };
}

/** The key of each router's own access point, by any MAC address of its ports: a controller may know it by another one. */
function boardsOf(routers: readonly RouterView[]): Map<string, string> {
  return new Map(
    routers.flatMap((router) => router.port_mac_addresses.map((mac) => [mac, localOf(router).key] as const)),
  );
}

function accessPointsOf(router: RouterView): [localKey: string, AccessPointView][] {
  const hasLocal = router.stacks.some((stack) =>
    stack.interfaces.some((view) => view.access_point_key === localAccessPoint),
  );
  const caps = router.stacks.flatMap((stack) => stack.caps);
  return [
    ...(hasLocal ? [[localAccessPoint, localOf(router)] as [string, AccessPointView]] : []),
    ...caps.map((cap): [string, AccessPointView] => [cap.key, capOf(router, cap)]),
  ];
}

function localOf(router: RouterView): AccessPointView {
  return {
    key: router.base_mac_address ?? `router ${router.name}`,
    name: router.identity ?? router.name,
    router: router.name,
    is_local: true,
    identity: router.identity,
    model: router.model,
    version: router.routeros_version,
    address: router.address,
    base_mac_address: router.base_mac_address,
    state: router.state,
    uptime_seconds: router.uptime_seconds,
  };
}

function capOf(router: RouterView, cap: CapView): AccessPointView {
  const name = cap.identity ?? cap.base_mac_address ?? cap.address ?? cap.key;
  // Without a base MAC address nothing tells whether another controller means the same box.
  const key = cap.base_mac_address ?? `${router.name} ${cap.key}`;
  return { ...cap, key, name, router: router.name, is_local: false };
}

/**
 * Makes one of several views of one box: the best one leads, the others fill what it leaves open.
 *
 * A box knows itself better than its controller does; of two controllers the one that is connected with it counts.
 */
function merge(views: readonly [AccessPointView, ...AccessPointView[]]): AccessPointView {
  return views.length === 1 ? views[0] : [...views].sort(byRank).reduce((best, other) => fillNulls(best, other));
}

const byRank = (a: AccessPointView, b: AccessPointView): number => rank(a) - rank(b) || (a.router < b.router ? -1 : 1);

const rank = ({ is_local, state }: AccessPointView): number => (is_local ? 0 : state === "ok" ? 1 : 2);

/** Adds something of their own to names that several access points have. */
function tellApart(
  accessPoints: readonly AccessPointView[],
  ownOf: (accessPoint: AccessPointView) => string,
): AccessPointView[] {
  const counts = new Map<string, number>();
  for (const { name } of accessPoints) counts.set(name, (counts.get(name) ?? 0) + 1);
  return accessPoints.map((accessPoint) =>
    counts.get(accessPoint.name) === 1
      ? accessPoint
      : { ...accessPoint, name: `${accessPoint.name} ${ownOf(accessPoint)}` },
  );
}

/** The last three octets of the base MAC address, else what is known instead. */
const tailOf = ({ base_mac_address, address, is_local, router, key }: AccessPointView): string =>
  base_mac_address?.slice(-8) ?? address ?? (is_local ? router : key);

/** Boards of different blocks can end alike, and routers can be behind one address. */
const nameAll = (accessPoints: readonly AccessPointView[]): AccessPointView[] =>
  tellApart(tellApart(accessPoints, tailOf), ({ key }) => key);
