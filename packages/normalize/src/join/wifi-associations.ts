import type { TableRecord } from "../define-table.ts";
import type { BandAndStandard } from "../parse/band.ts";
import type { Link, StackName } from "../shapes/association.ts";
import type { wifiRegistration } from "../tables/wifi-registration.ts";
import type { AssociationFacts, AssociationView, InterfaceView } from "./stack-view.ts";
import type { JoinedInterface } from "./wifi-interfaces.ts";

type Registration = TableRecord<typeof wifiRegistration>;

/** Joins registration rows with the interfaces they name. */
export function joinWifiAssociations(
  tables: { readonly stack: StackName; readonly registrations: readonly Registration[] },
  interfaces: readonly JoinedInterface[],
): AssociationView[] {
  const byName = new Map(interfaces.map((joined) => [joined.view.name, joined]));
  return tables.registrations.flatMap((row) => {
    const joined = byName.get(row.interface);
    return isStation(joined) ? [] : associationOf(row, { stack: tables.stack, own: joined?.view, byName });
  });
}

/** On an interface in station mode the row is the access point at the other end, not a device. */
const isStation = (joined: JoinedInterface | undefined): boolean => joined?.record.mode?.startsWith("station") ?? false;

interface Place {
  readonly stack: StackName;
  /** The interface that the row names. */
  readonly own: InterfaceView | undefined;
  readonly byName: ReadonlyMap<string, JoinedInterface>;
}

function associationOf(row: Registration, { stack, own, byName }: Place): AssociationView {
  const links = linksOf(row, byName);
  const strongest = strongestOf(links);
  const radio = strongest ? byName.get(strongest.interface ?? "")?.view : own;
  return {
    mac_address: row.mac_address,
    access_point_key: own?.access_point_key ?? radio?.access_point_key ?? null,
    facts: factsOf(row, { stack, own, radio, links, strongest }),
    host_name: row.host_name,
    reported_ip_address: row.reported_ip_address,
    comment: row.comment,
  };
}

interface Surroundings {
  readonly stack: StackName;
  /** The interface that the row names. */
  readonly own: InterfaceView | undefined;
  /** The interface whose radio counts: of several links the strongest one's. */
  readonly radio: InterfaceView | undefined;
  readonly links: Link[];
  readonly strongest: Link | undefined;
}

function factsOf(row: Registration, { stack, own, radio, links, strongest }: Surroundings): AssociationFacts {
  const band = bandOf(row.bands, radio);
  return {
    interface: row.interface,
    stack,
    ssid: row.ssid ?? own?.ssid ?? null,
    band: band?.band ?? null,
    wifi_standard: band?.wifi_standard ?? null,
    channel_mhz: radio?.channel_mhz ?? null,
    channel_width_mhz: radio?.channel_width_mhz ?? null,
    signal_dbm: row.signal_dbm ?? strongest?.signal_dbm ?? null,
    tx_rate_bps: row.tx_rate_bps,
    rx_rate_bps: row.rx_rate_bps,
    tx_bits_per_second: row.tx_bits_per_second,
    rx_bits_per_second: row.rx_bits_per_second,
    tx_bytes: row.tx_bytes,
    rx_bytes: row.rx_bytes,
    tx_packets: row.tx_packets,
    rx_packets: row.rx_packets,
    uptime_seconds: row.uptime_seconds,
    idle_seconds: row.idle_seconds,
    auth_type: row.auth_type,
    is_authorized: row.is_authorized,
    vlan_id: row.vlan_id,
    links,
  };
}

/** The links of a multi-link device; their lists run parallel (7.24), so position joins them. */
function linksOf(row: Registration, byName: ReadonlyMap<string, JoinedInterface>): Link[] {
  if (row.link_interfaces === null && row.link_mac_addresses === null) return [];
  const count = Math.max(row.link_interfaces?.length ?? 0, row.link_mac_addresses?.length ?? 0);
  return Array.from({ length: count }, (_, index) => {
    const name = row.link_interfaces?.[index] ?? null;
    const radio = byName.get(name ?? "")?.view;
    return {
      mac_address: row.link_mac_addresses?.[index] ?? null,
      interface: name,
      band: radio?.band ?? null,
      channel_mhz: radio?.channel_mhz ?? null,
      channel_width_mhz: radio?.channel_width_mhz ?? null,
      signal_dbm: negative(row.link_signals_dbm?.[index]),
      tx_rate_bps: row.link_tx_rates_bps?.[index] ?? null,
      rx_rate_bps: row.link_rx_rates_bps?.[index] ?? null,
      tx_bytes: row.link_tx_bytes?.[index] ?? null,
      rx_bytes: row.link_rx_bytes?.[index] ?? null,
    };
  });
}

/** A link that has not been measured shows 0. */
const negative = (signal: number | undefined): number | null => (signal !== undefined && signal < 0 ? signal : null);

const strongestOf = (links: readonly Link[]): Link | undefined =>
  links.reduce<Link | undefined>(
    (best, link) => (best && (best.signal_dbm ?? -Infinity) >= (link.signal_dbm ?? -Infinity) ? best : link),
    undefined,
  );

/** The row's own band; of several (multi-link) that of the strongest link's radio; else what the radio is on. */
function bandOf(bands: Registration["bands"], radio: InterfaceView | undefined): BandAndStandard | null {
  if (bands && bands.length > 0) return bands.find((item) => item.band === radio?.band) ?? bands[0] ?? null;
  return radio?.band ? { band: radio.band, wifi_standard: null } : null;
}
