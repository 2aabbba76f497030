import { isLocallyAdministered } from "../parse/mac.ts";
import type { Association } from "../shapes/association.ts";
import type { Device, ipSources, nameSources } from "../shapes/device.ts";
import type { AddressBook, AddressEntry } from "./address-book.ts";
import type { AssociationView } from "./stack-view.ts";

/** An association with its router and access point named, beside the row it came from. */
export interface PlacedAssociation {
  readonly row: AssociationView;
  readonly association: Association;
}

/** What a device is made with beside its associations. */
export interface DeviceSources {
  readonly addresses: AddressBook;
  /** Comments of access-list entries by MAC address, of every router. */
  readonly comments: ReadonlyMap<string, string>;
  /** Owner of a MAC address block. */
  readonly lookUpVendor: (macAddress: string) => string | null;
}

/** Makes one device of each MAC address, sorted by it. */
export function joinDevices(placed: readonly PlacedAssociation[], sources: DeviceSources): Device[] {
  const byMac = new Map<string, PlacedAssociation[]>();
  for (const item of placed) {
    const known = byMac.get(item.row.mac_address);
    if (known) known.push(item);
    else byMac.set(item.row.mac_address, [item]);
  }
  return [...byMac.entries()]
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .map(([macAddress, items]) => deviceOf(macAddress, items.sort(freshestFirst), sources));
}

/** During a roam two access points list the device: the one that heard it last has it, then the younger association. */
function freshestFirst({ association: a }: PlacedAssociation, { association: b }: PlacedAssociation): number {
  return compareNullLast(a.idle_seconds, b.idle_seconds) || compareNullLast(a.uptime_seconds, b.uptime_seconds);
}

const compareNullLast = (a: number | null, b: number | null): number =>
  a === b ? 0 : (a ?? Number.POSITIVE_INFINITY) - (b ?? Number.POSITIVE_INFINITY);

function deviceOf(macAddress: string, items: readonly PlacedAssociation[], sources: DeviceSources): Device {
  const [current, ...others] = items as readonly [PlacedAssociation, ...PlacedAssociation[]];
  const rows = items.map((item) => item.row);
  const entry = sources.addresses.find(macAddress);
  const address = addressOf(entry, rows);
  const names = namesOf({ macAddress, entry, rows, ip: address.ip_address, sources });
  const is_randomized_mac = isLocallyAdministered(macAddress);
  return {
    id: macAddress,
    mac_address: macAddress,
    ...names,
    ...address,
    ipv6_addresses: entry.ipv6_addresses,
    is_randomized_mac,
    vendor: is_randomized_mac ? null : sources.lookUpVendor(macAddress),
    ...current.association,
    other_associations: others.map((item) => item.association),
  };
}

function addressOf(entry: AddressEntry, rows: readonly AssociationView[]) {
  const candidates: readonly (readonly [(typeof ipSources)[number], string | null])[] = [
    ["dhcp_lease", entry.lease_ip_address],
    ["arp", entry.arp_ip_address],
    ["registration", firstOf(rows, (row) => row.reported_ip_address)],
  ];
  const [source, address] = candidates.find(([, value]) => value !== null) ?? [null, null];
  return { ip_address: address, ip_source: source };
}

interface NameInput {
  readonly macAddress: string;
  readonly entry: AddressEntry;
  readonly rows: readonly AssociationView[];
  readonly ip: string | null;
  readonly sources: DeviceSources;
}

function namesOf({ macAddress, entry, rows, ip, sources }: NameInput) {
  const accessListComment = sources.comments.get(macAddress) ?? firstOf(rows, (row) => row.comment);
  const hostName = entry.lease_host_name ?? firstOf(rows, (row) => row.host_name);
  const candidates: readonly (readonly [(typeof nameSources)[number], string | null])[] = [
    ["lease_comment", entry.lease_comment],
    ["access_list_comment", accessListComment],
    ["static_dns", ip === null ? null : sources.addresses.nameOf(ip)],
    ["host_name", hostName],
  ];
  const [source, name] = candidates.find(([, value]) => value !== null && value.trim() !== "") ?? [];
  return {
    name: name?.trim() ?? macAddress,
    name_source: source ?? ("mac_address" as const),
    host_name: hostName,
    comment: entry.lease_comment ?? accessListComment,
  };
}

function firstOf<T>(rows: readonly AssociationView[], pick: (row: AssociationView) => T | null): T | null {
  for (const row of rows) {
    const value = pick(row);
    if (value !== null) return value;
  }
  return null;
}
