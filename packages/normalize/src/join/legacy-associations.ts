import type { TableRecord } from "../define-table.ts";
import type { StackName } from "../shapes/association.ts";
import type { capsManRegistration } from "../tables/caps-man-registration.ts";
import type { AssociationFacts, AssociationView, InterfaceView } from "./stack-view.ts";

/** What the registration rows of both legacy stacks tell. */
export type LegacyRegistration = TableRecord<typeof capsManRegistration>;

/**
 * Joins the registration rows of a legacy stack with the interfaces they name.
 *
 * Such a row tells no band, and legacy wireless no SSID either: both are the interface's. The generation is not: an
 * interface offers several, and which one a device uses nobody says.
 */
export function joinLegacyAssociations(
  stack: StackName,
  registrations: readonly LegacyRegistration[],
  interfaces: readonly InterfaceView[],
): AssociationView[] {
  const byName = new Map(interfaces.map((view) => [view.name, view]));
  return registrations.map((row) => {
    const own = byName.get(row.interface);
    return {
      mac_address: row.mac_address,
      access_point_key: own?.access_point_key ?? null,
      facts: factsOf(row, stack, own),
      host_name: row.host_name,
      reported_ip_address: row.reported_ip_address,
      comment: row.comment,
    };
  });
}

function factsOf(row: LegacyRegistration, stack: StackName, own: InterfaceView | undefined): AssociationFacts {
  return {
    interface: row.interface,
    stack,
    ssid: row.ssid ?? own?.ssid ?? null,
    band: own?.band ?? null,
    wifi_standard: null,
    channel_mhz: own?.channel_mhz ?? null,
    channel_width_mhz: own?.channel_width_mhz ?? null,
    signal_dbm: row.signal_dbm,
    tx_rate_bps: row.tx_rate_bps,
    rx_rate_bps: row.rx_rate_bps,
    // p-throughput of legacy wireless is an estimate of what could be, not of what is.
    tx_bits_per_second: null,
    rx_bits_per_second: null,
    tx_bytes: row.tx_bytes,
    rx_bytes: row.rx_bytes,
    tx_packets: row.tx_packets,
    rx_packets: row.rx_packets,
    uptime_seconds: row.uptime_seconds,
    idle_seconds: row.idle_seconds,
    auth_type: row.auth_type,
    is_authorized: row.is_authorized,
    vlan_id: row.vlan_id,
    links: [],
  };
}
