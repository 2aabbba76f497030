import { isLocallyAdministered } from "../parse/mac.ts";
import type { Device } from "../shapes/device.ts";
import type { AddressBook, AddressEntry } from "./address-book.ts";
import { orderAssociations } from "./order-associations.ts";
import type { PlacedAssociation } from "./placed-association.ts";
import type { AssociationView } from "./stack-view.ts";

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
  return Array.from(byMac.values(), (items) => deviceOf(orderAssociations(items), sources));
}

/** Every key is listed, because spreading several objects into one costs more than all the rest of the join. */
function deviceOf(
  [current, ...others]: readonly [PlacedAssociation, ...PlacedAssociation[]],
  sources: DeviceSources,
): Device {
  const { row, place } = current;
  const { facts, mac_address } = row;
  const rows = others.length === 0 ? [row] : [row, ...others.map((other) => other.row)];
  const entry = sources.addresses.find(mac_address);
  const address = addressOf(entry, rows);
  const names = namesOf({ mac_address, entry, rows, ip: address.ip_address, sources });
  const is_randomized_mac = isLocallyAdministered(mac_address);
  return {
    id: mac_address,
    mac_address,
    name: names.name,
    name_source: names.name_source,
    host_name: names.host_name,
    comment: names.comment,
    ip_address: address.ip_address,
    ip_source: address.ip_source,
    ipv6_addresses: entry.ipv6_addresses,
    is_randomized_mac,
    vendor: is_randomized_mac ? null : sources.lookUpVendor(mac_address),
    router: place.router,
    access_point: place.access_point,
    interface: facts.interface,
    stack: facts.stack,
    ssid: facts.ssid,
    band: facts.band,
    wifi_standard: facts.wifi_standard,
    channel_mhz: facts.channel_mhz,
    channel_width_mhz: facts.channel_width_mhz,
    signal_dbm: facts.signal_dbm,
    tx_rate_bps: facts.tx_rate_bps,
    rx_rate_bps: facts.rx_rate_bps,
    tx_bits_per_second: facts.tx_bits_per_second,
    rx_bits_per_second: facts.rx_bits_per_second,
    tx_bytes: facts.tx_bytes,
    rx_bytes: facts.rx_bytes,
    tx_packets: facts.tx_packets,
    rx_packets: facts.rx_packets,
    uptime_seconds: facts.uptime_seconds,
    idle_seconds: facts.idle_seconds,
    connected_at: place.connected_at,
    auth_type: facts.auth_type,
    is_authorized: facts.is_authorized,
    vlan_id: facts.vlan_id,
    links: facts.links,
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
  readonly mac_address: string;
  readonly entry: AddressEntry;
  readonly rows: readonly AssociationView[];
  readonly ip: string | null;
  readonly sources: DeviceSources;
}

type Names = Pick<Device, "name" | "name_source" | "host_name" | "comment">;

function namesOf({ mac_address, entry, rows, ip, sources }: NameInput): Names {
  const accessListComment = sources.comments.get(mac_address) ?? firstOf(rows, "comment");
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
  return isName(host_name) ? named(host_name, "host_name") : named(mac_address, "mac_address");
}

const isName = (text: string | null): text is string => text !== null && text.trim() !== "";

function firstOf(
  rows: readonly AssociationView[],
  field: "host_name" | "comment" | "reported_ip_address",
): string | null {
  return rows.find((row) => row[field] !== null)?.[field] ?? null;
}
