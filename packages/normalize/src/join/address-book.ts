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
  const arpEntries = groupBy(tables.arp.filter(isUsableArp), (entry) => entry.mac_address);
  const neighbors = groupBy(tables.neighbors.filter(isUsableNeighbor), (entry) => entry.mac_address);
  const names = namesByAddress(tables.dns);

  function find(macAddress: string): AddressEntry {
    const resolved = [...(arpEntries.get(macAddress) ?? [])].sort((a, b) => arpRank(a) - arpRank(b));
    const own = [...(leases.get(macAddress) ?? [])].sort(leaseOrder(new Set(resolved.map((entry) => entry.address))));
    const bound = own.find((lease) => isBound(lease) && leaseAddress(lease) !== null);
    return {
      lease_ip_address: bound ? leaseAddress(bound) : null,
      arp_ip_address: resolved[0]?.address ?? null,
      ipv6_addresses: sortedIpv6(neighbors.get(macAddress) ?? []),
      lease_comment: firstText(own.map((lease) => lease.comment)),
      lease_host_name: firstText(own.map((lease) => lease.host_name)),
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

/** A lease whose status the router does not tell is bound when it shows an address in use. */
const isBound = (lease: Lease): boolean =>
  !lease.is_disabled && (lease.status === "bound" || (lease.status === null && lease.active_address !== null));

/** `address` can be a pool name, or lag behind `active-address` after an edit. */
const leaseAddress = (lease: Lease): string | null =>
  parseIpv4(lease.active_address ?? "") ?? parseIpv4(lease.address ?? "");

/** Bound leases first, then the newest, then the one that ARP confirms, then the younger row. */
function leaseOrder(resolved: ReadonlySet<string | null>) {
  const rank = (lease: Lease): readonly number[] => [
    isBound(lease) ? 0 : 1,
    lease.last_seen_seconds ?? Number.MAX_VALUE,
    resolved.has(leaseAddress(lease)) ? 0 : 1,
    -Number.parseInt(lease.row_id?.slice(1) ?? "0", 16) || 0,
  ];
  return (a: Lease, b: Lease): number => compareRanks(rank(a), rank(b));
}

function compareRanks(a: readonly number[], b: readonly number[]): number {
  for (const [index, value] of a.entries()) {
    const other = b[index] ?? 0;
    if (value !== other) return value < other ? -1 : 1;
  }
  return 0;
}

/** Stale is not offline: a sleeping phone's entry is stale and right. */
function isUsableArp(entry: Arp): boolean {
  const isRefused = entry.is_complete === false || entry.is_disabled || entry.is_invalid;
  return !isRefused && entry.address !== null && entry.status !== "failed" && entry.status !== "incomplete";
}

const arpStates = ["reachable", "permanent", "delay", "probe", null, "stale"];

const arpRank = (entry: Arp): number => {
  const rank = arpStates.indexOf(entry.status);
  return rank < 0 ? arpStates.length : rank;
};

function isUsableNeighbor(entry: Neighbor): boolean {
  const isGone = entry.status === "failed" || entry.status === "incomplete" || entry.status === "noarp";
  return !isGone && entry.mac_address !== null && !isGroupAddress(entry.mac_address);
}

function sortedIpv6(entries: readonly Neighbor[]): string[] {
  const addresses = [...new Set(entries.flatMap((entry) => entry.address ?? []))].sort();
  return [...addresses.filter((address) => !isLinkLocal(address)), ...addresses.filter(isLinkLocal)];
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
function firstText(texts: readonly (string | null)[]): string | null {
  return texts.find((text) => text !== null && text.trim() !== "") ?? null;
}
