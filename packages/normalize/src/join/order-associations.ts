import type { PlacedAssociation } from "./placed-association.ts";

type Items = readonly [PlacedAssociation, ...PlacedAssociation[]];
type Order = (a: PlacedAssociation, b: PlacedAssociation) => number;
type Age = "idle_seconds" | "uptime_seconds";

/**
 * Puts the associations of one device in order, the one that it has now first.
 *
 * A row that the router's last reading no longer had is gone when any other router lists the device. The same row twice
 * is one association, and so is one that a controller and its CAP both list.
 */
export function orderAssociations(items: Items): Items {
  if (items.length === 1) return items;
  const believed = items.filter((item) => !item.is_doubted);
  const candidates = believed.length > 0 ? believed : [...items];
  return withoutRepeats(candidates.sort(orderOf(candidates))) as readonly PlacedAssociation[] as Items;
}

/**
 * How to compare them: during a roam two access points list the device, and the one that heard it last has it.
 *
 * Legacy CAPsMAN does not say when it heard a device. Then a row just read beats one that is frozen, and the younger
 * association an older one. One order holds for all rows of a device: pairs compared by different facts could go round
 * in a circle.
 */
function orderOf(items: readonly PlacedAssociation[]): Order {
  const tellAll = (age: Age) => items.every(({ row }) => row.facts[age] !== null);
  if (tellAll("idle_seconds")) return inOrder(lastHeardFirst, youngestFirst);
  return tellAll("uptime_seconds")
    ? inOrder(latestReadingFirst, youngestFirst)
    : inOrder(latestReadingFirst, lastHeardFirst, youngestFirst);
}

const inOrder =
  (...orders: readonly Order[]): Order =>
  (a, b) =>
    orders.reduce((result, order) => result || order(a, b), 0);

const latestReadingFirst: Order = (a, b) => a.staleness_seconds - b.staleness_seconds;
const lastHeardFirst: Order = (a, b) => compare(secondsSince(a, "idle_seconds"), secondsSince(b, "idle_seconds"));
const youngestFirst: Order = (a, b) => compare(secondsSince(a, "uptime_seconds"), secondsSince(b, "uptime_seconds"));

/** A row that could not be read again has grown older since, whatever it says. */
const secondsSince = ({ row, staleness_seconds }: PlacedAssociation, age: Age): number =>
  (row.facts[age] ?? Number.POSITIVE_INFINITY) + staleness_seconds;

const compare = (a: number, b: number): number => (a === b ? 0 : a - b);

function withoutRepeats(items: readonly PlacedAssociation[]): PlacedAssociation[] {
  return items.filter((item, index) => !items.slice(0, index).some((earlier) => isSameAssociation(earlier, item)));
}

function isSameAssociation({ row: a, place: from }: PlacedAssociation, { row: b, place: to }: PlacedAssociation) {
  if (from.router === to.router) return a.facts.stack === b.facts.stack && a.facts.interface === b.facts.interface;
  const isSamePlace = from.access_point !== null && from.access_point === to.access_point;
  return isSamePlace && a.facts.ssid === b.facts.ssid && a.facts.band === b.facts.band;
}
