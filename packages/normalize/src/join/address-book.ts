import type { TableRecord } from "../define-table.ts";
import { isLinkLocal, parseIp, parseIpv4 } from "../parse/ip.ts";
import { isGroupAddress } from "../parse/mac.ts";
import type { arp } from "../tables/arp.ts";
import type { dhcpLease } from "../tables/dhcp-lease.ts";
import type { dnsStatic } from "../tables/dns-static.ts";
import type { ipv6Neighbor } from "../tables/ipv6-neighbor.ts";

type Lease = TableRecord<typeof dhcpLease>;
type Arp = TableRecord<typeof arp>;
type Neighbor = TableRecord<typeof ipv6Neighbor>;
type DnsEntry = TableRecord<typeof dnsStatic>;

/** The tables that know addresses and names, of every router together. */
export interface AddressTables {
  readonly leases: readonly Lease[];
  readonly arp: readonly Arp[];
  readonly neighbors: readonly Neighbor[];
  readonly dns: readonly DnsEntry[];
}

/** What the address tables know of one MAC address. */
export interface AddressEntry {
  readonly lease_ip_address: string | null;
  readonly arp_ip_address: string | null;
  readonly ipv6_addresses: string[];
  readonly lease_comment: string | null;
  readonly lease_host_name: string | null;
}

export interface AddressBook {
  readonly find: (macAddress: string) => AddressEntry;
  /** Name of an address in static DNS. */
  readonly nameOf: (ipAddress: string) => string | null;
}

/** Indexes the address tables by MAC address. */
export function createAddressBook(tables: AddressTables): AddressBook {
  const leases = groupBy(tables.leases, (lease) => lease.active_mac_address ?? lease.mac_address);
  const arpEntries = groupBy(tables.arp, (entry) => (isUsableArp(entry) ? entry.mac_address : null));
  const neighbors = groupBy(tables.neighbors, (entry) => (isUsableNeighbor(entry) ? entry.mac_address : null));
  const names = namesByAddress(tables.dns);

  function find(macAddress: string): AddressEntry {
    const resolved = sorted(arpEntries.get(macAddress), arpOrder);
    const own = sorted(leases.get(macAddress), (a, b) => leaseOrder(a, b, resolved));
    return {
      lease_ip_address: boundAddress(own),
      arp_ip_address: resolved[0]?.address ?? null,
      ipv6_addresses: sortedIpv6(neighbors.get(macAddress)),
      lease_comment: firstText(own, "comment"),
      lease_host_name: firstText(own, "host_name"),
    };
  }

  return { find, nameOf: (ipAddress) => names.get(ipAddress) ?? null };
}

function groupBy<T>(records: readonly T[], keyOf: (record: T) => string | null): Map<string, T[]> {
  const groups = new Map<string, T[]>();
  for (const record of records) {
    const key = keyOf(record);
    if (key === null) continue;
    const group = groups.get(key);
    if (group) group.push(record);
    else groups.set(key, [record]);
  }
  return groups;
}

const none: readonly never[] = [];

/** Most devices have one entry of a kind, which needs no sorting. */
function sorted<T>(entries: readonly T[] | undefined, order: (a: T, b: T) => number): readonly T[] {
  if (entries === undefined) return none;
  return entries.length < 2 ? entries : [...entries].sort(order);
}

/** A lease whose status the router does not tell is bound when it shows an address in use. */
const isBound = (lease: Lease): boolean =>
  !lease.is_disabled && (lease.status === "bound" || (lease.status === null && lease.active_address !== null));

/** Address of the first bound lease that has one; a pool's name is none. */
function boundAddress(leases: readonly Lease[]): string | null {
  for (const lease of leases) {
    const address = isBound(lease) ? leaseAddress(lease) : null;
    if (address !== null) return address;
  }
  return null;
}

/** `address` can be a pool name, or lag behind `active-address` after an edit. */
const leaseAddress = (lease: Lease): string | null =>
  parseIpv4(lease.active_address ?? "") ?? parseIpv4(lease.address ?? "");

/** Bound leases first, then the newest, then the one that ARP confirms, then the younger row. */
function leaseOrder(a: Lease, b: Lease, resolved: readonly Arp[]): number {
  const isResolved = (lease: Lease) => resolved.some((entry) => entry.address === leaseAddress(lease));
  return (
    Number(isBound(b)) - Number(isBound(a)) ||
    (a.last_seen_seconds ?? Number.MAX_VALUE) - (b.last_seen_seconds ?? Number.MAX_VALUE) ||
    Number(isResolved(b)) - Number(isResolved(a)) ||
    rowNumber(b) - rowNumber(a)
  );
}

/** Ids are hexadecimal and grow. */
const rowNumber = (lease: Lease): number => Number.parseInt(lease.row_id?.slice(1) ?? "0", 16) || 0;

/**
 * Tells whether an ARP entry is resolved.
 *
 * RouterOS leaves out flags that are not set, so a row that shows another flag and not `complete` is not complete, unless
 * its status says better; a row that shows no flag at all proves nothing. Stale is not offline: a sleeping phone's entry
 * is stale and right.
 */
function isUsableArp({ address, is_complete, is_dynamic, is_disabled, is_invalid, status }: Arp): boolean {
  if (address === null || is_complete === false || is_disabled || is_invalid) return false;
  if (status === "failed" || status === "incomplete") return false;
  return is_complete === true || status !== null || is_dynamic === null;
}

const arpStates = ["reachable", "permanent", "delay", "probe", null, "stale"];

const arpRank = (entry: Arp): number => {
  const rank = arpStates.indexOf(entry.status);
  return rank < 0 ? arpStates.length : rank;
};

const arpOrder = (a: Arp, b: Arp): number => arpRank(a) - arpRank(b);

function isUsableNeighbor(entry: Neighbor): boolean {
  const isGone = entry.status === "failed" || entry.status === "incomplete" || entry.status === "noarp";
  return !isGone && entry.mac_address !== null && !isGroupAddress(entry.mac_address);
}

function sortedIpv6(entries: readonly Neighbor[] = none): string[] {
  const addresses = entries.map((entry) => entry.address).filter((address) => address !== null);
  if (addresses.length < 2) return addresses;
  const order = (a: string, b: string) => Number(isLinkLocal(a)) - Number(isLinkLocal(b)) || (a < b ? -1 : 1);
  return [...new Set(addresses)].sort(order);
}

function namesByAddress(entries: readonly DnsEntry[]): Map<string, string> {
  const names = new Map<string, string>();
  for (const entry of entries) {
    const address = entry.is_disabled || !isAddressRecord(entry.type) ? null : parseIp(entry.address ?? "");
    if (address !== null && entry.name !== null && !names.has(address)) names.set(address, entry.name);
  }
  return names;
}

const isAddressRecord = (type: string | null): boolean => type === null || type === "A" || type === "AAAA";

/** The first text that is more than blanks. */
function firstText(leases: readonly Lease[], field: "comment" | "host_name"): string | null {
  for (const lease of leases) {
    const text = lease[field];
    if (text !== null && text.trim() !== "") return text;
  }
  return null;
}
