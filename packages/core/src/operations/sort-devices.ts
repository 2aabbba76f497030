import { type Device, deviceSchema } from "@mtw/normalize";

/** Fields that hold lists have no order. */
const listFields = ["ipv6_addresses", "links", "other_associations"] as const satisfies readonly (keyof Device)[];

type SortField = Exclude<keyof Device, (typeof listFields)[number]>;

/** Fields that devices can be sorted by: all that hold one value. */
export const sortFields = Object.keys(deviceSchema.shape).filter(
  (name): name is SortField => !(listFields as readonly string[]).includes(name),
);

const collator = new Intl.Collator("en", { numeric: true, sensitivity: "base" });

/** Sorts by one field, unknown values last whatever the direction, equal ones by MAC address. */
export function sortDevices(devices: readonly Device[], sort: SortField | `-${SortField}`): Device[] {
  const isDescending = sort.startsWith("-");
  const field = (isDescending ? sort.slice(1) : sort) as SortField;
  const direction = isDescending ? -1 : 1;
  const compareTexts = field === "id" || field === "mac_address" ? compareCodes : collator.compare;
  return [...devices].sort(
    (a, b) => compareValues(a[field], b[field], direction, compareTexts) || compareCodes(a.mac_address, b.mac_address),
  );
}

/** Hexadecimal digits have their own order: to a collator that knows numbers, `00:0A` comes before `00:01`. */
const compareCodes = (a: string, b: string): number => (a < b ? -1 : Number(a > b));

type Value = string | number | boolean | null;

function compareValues(a: Value, b: Value, direction: number, compareTexts: (a: string, b: string) => number): number {
  if (a === null || b === null) return Number(a === null) - Number(b === null);
  return direction * (typeof a === "string" ? compareTexts(a, String(b)) : Number(a) - Number(b));
}
