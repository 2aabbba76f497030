import type { PlacedAssociation } from "./placed-association.ts";
import { localAccessPoint } from "./stack-view.ts";

type Items = readonly [PlacedAssociation, ...PlacedAssociation[]];
type Order = (a: PlacedAssociation, b: PlacedAssociation) => number;

/**
 * Puts the associations of one device in order, the one that it has now first.
 *
 * A row that the router's last reading no longer had is gone when any other router lists the device. The same row twice
 * is one association, and so is one that a controller and its CAP both list.
 */
export function orderAssociations(items: Items): Items {
  if (items.length === 1) return items;
  const believed = items.filter((item) => !item.is_doubted);
  const candidates = withoutRepeats(believed.length > 0 ? believed : items);
  return candidates.sort(orderOf(candidates)) as readonly PlacedAssociation[] as Items;
}

/**
 * How to compare them: during a roam two access points list the device, and the one that heard it last has it.
 *
 * Legacy CAPsMAN does not say when it heard a device; surely no longer ago than the device associated. Where such a row
 * takes part, a row just read beats one that is frozen.
 */
function orderOf(items: readonly PlacedAssociation[]): Order {
  const tellAll = items.every(({ row }) => row.facts.idle_seconds !== null);
  return tellAll ? inOrder(lastHeardFirst, youngestFirst) : inOrder(latestReadingFirst, lastHeardFirst, youngestFirst);
}

const inOrder =
  (...orders: readonly Order[]): Order =>
  (a, b) =>
    orders.reduce((result, order) => result || order(a, b), 0);

const latestReadingFirst: Order = (a, b) => a.staleness_seconds - b.staleness_seconds;
const lastHeardFirst: Order = (a, b) => compare(secondsSinceHeard(a), secondsSinceHeard(b));
const youngestFirst: Order = (a, b) => compare(age(a.row.facts.uptime_seconds, a), age(b.row.facts.uptime_seconds, b));

const secondsSinceHeard = (item: PlacedAssociation): number =>
  age(item.row.facts.idle_seconds ?? item.row.facts.uptime_seconds, item);

/** A row that could not be read again has grown older since, whatever it says. */
const age = (seconds: number | null, { staleness_seconds }: PlacedAssociation): number =>
  (seconds ?? Number.POSITIVE_INFINITY) + staleness_seconds;

const compare = (a: number, b: number): number => (a === b ? 0 : a - b);

/** Of two sightings of one association the more telling one stays, so that a device does not change places by chance. */
function withoutRepeats(items: readonly PlacedAssociation[]): PlacedAssociation[] {
  const ordered = [...items].sort(inOrder(latestReadingFirst, controllerFirst, lastHeardFirst));
  return ordered.filter((item, index) => !ordered.slice(0, index).some((better) => isSameAssociation(better, item)));
}

/** The controller names the SSID and the interface as it manages them; of its own side a CAP tells less. */
const controllerFirst: Order = (a, b) => Number(isOwn(a)) - Number(isOwn(b));
const isOwn = ({ row }: PlacedAssociation): boolean => row.access_point_key === localAccessPoint;

function isSameAssociation({ row: a, place: from }: PlacedAssociation, { row: b, place: to }: PlacedAssociation) {
  if (from.router === to.router) return a.facts.stack === b.facts.stack && a.facts.interface === b.facts.interface;
  const isSamePlace = from.access_point !== null && from.access_point === to.access_point;
  // Not by SSID: a managed CAP's own menu shows the one it was set to before, or none.
  return isSamePlace && agree(a.facts.band, b.facts.band);
}

const agree = (a: string | null, b: string | null): boolean => a === null || b === null || a === b;
