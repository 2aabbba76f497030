import { isLocallyAdministered } from "../parse/mac.ts";
import type { Association } from "../shapes/association.ts";
import type { Device } from "../shapes/device.ts";
import type { AddressBook, AddressEntry } from "./address-book.ts";
import type { AssociationView } from "./stack-view.ts";

/** An association's row with its place named. */
export interface PlacedAssociation {
  readonly row: AssociationView;
  readonly place: Pick<Association, "router" | "access_point" | "connected_at">;
}

/** What a device is made with beside its associations. */
export interface DeviceSources {
  readonly addresses: AddressBook;
  /** Comments of access-list entries by MAC address, of every router. */
  readonly comments: ReadonlyMap<string, string>;
  /** Owner of a MAC address block. */
  readonly lookUpVendor: (macAddress: string) => string | null;
}

/** Makes one device of each MAC address, in the order of the rows. */
export function joinDevices(placed: readonly PlacedAssociation[], sources: DeviceSources): Device[] {
  const byMac = new Map<string, [PlacedAssociation, ...PlacedAssociation[]]>();
  for (const item of placed) {
    const known = byMac.get(item.row.mac_address);
    if (known) known.push(item);
    else byMac.set(item.row.mac_address, [item]);
  }
  return Array.from(byMac.values(), (items) => deviceOf(items.sort(freshestFirst), sources));
}

/** During a roam two access points list the device: the one that heard it last has it, then the younger association. */
function freshestFirst({ row: { facts: a } }: PlacedAssociation, { row: { facts: b } }: PlacedAssociation): number {
  return compareNullLast(a.idle_seconds, b.idle_seconds) || compareNullLast(a.uptime_seconds, b.uptime_seconds);
}

const compareNullLast = (a: number | null, b: number | null): number =>
  a === b ? 0 : (a ?? Number.POSITIVE_INFINITY) - (b ?? Number.POSITIVE_INFINITY);

function deviceOf([current, ...others]: PlacedAssociation[], sources: DeviceSources): Device {
  const { row, place } = current as PlacedAssociation;
  const rows = [row, ...others.map((other) => other.row)];
  const macAddress = row.mac_address;
  const entry = sources.addresses.find(macAddress);
  const address = addressOf(entry, rows);
  const is_randomized_mac = isLocallyAdministered(macAddress);
  return {
    id: macAddress,
    mac_address: macAddress,
    ...namesOf({ macAddress, entry, rows, ip: address.ip_address, sources }),
    ...address,
    ipv6_addresses: entry.ipv6_addresses,
    is_randomized_mac,
    vendor: is_randomized_mac ? null : sources.lookUpVendor(macAddress),
    ...place,
    ...row.facts,
    other_associations: others.map((other) => ({ ...other.place, ...other.row.facts })),
  };
}

function addressOf(entry: AddressEntry, rows: readonly AssociationView[]): Pick<Device, "ip_address" | "ip_source"> {
  if (entry.lease_ip_address !== null) return { ip_address: entry.lease_ip_address, ip_source: "dhcp_lease" };
  if (entry.arp_ip_address !== null) return { ip_address: entry.arp_ip_address, ip_source: "arp" };
  const reported = firstOf(rows, "reported_ip_address");
  return { ip_address: reported, ip_source: reported === null ? null : "registration" };
}

interface NameInput {
  readonly macAddress: string;
  readonly entry: AddressEntry;
  readonly rows: readonly AssociationView[];
  readonly ip: string | null;
  readonly sources: DeviceSources;
}

type Names = Pick<Device, "name" | "name_source" | "host_name" | "comment">;

function namesOf({ macAddress, entry, rows, ip, sources }: NameInput): Names {
  const accessListComment = sources.comments.get(macAddress) ?? firstOf(rows, "comment");
  const host_name = entry.lease_host_name ?? firstOf(rows, "host_name");
  const comment = entry.lease_comment ?? accessListComment;
  const named = (name: string, name_source: Names["name_source"]) => ({
    name: name.trim(),
    name_source,
    host_name,
    comment,
  });
  if (isName(entry.lease_comment)) return named(entry.lease_comment, "lease_comment");
  if (isName(accessListComment)) return named(accessListComment, "access_list_comment");
  const dnsName = ip === null ? null : sources.addresses.nameOf(ip);
  if (isName(dnsName)) return named(dnsName, "static_dns");
  return isName(host_name) ? named(host_name, "host_name") : named(macAddress, "mac_address");
}

const isName = (text: string | null): text is string => text !== null && text.trim() !== "";

function firstOf(
  rows: readonly AssociationView[],
  field: "host_name" | "comment" | "reported_ip_address",
): string | null {
  return rows.find((row) => row[field] !== null)?.[field] ?? null;
}
