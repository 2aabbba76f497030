import type { Link } from "../shapes/association.ts";
import { type AssociationView, localAccessPoint } from "./stack-view.ts";

const noTraffic = {
  tx_bytes: null,
  rx_bytes: null,
  tx_packets: null,
  rx_packets: null,
  tx_bits_per_second: null,
  rx_bits_per_second: null,
} as const;

/**
 * Takes the traffic counters from an association whose CAP never told them.
 *
 * CAPs do not send traffic usage to their controller (manual, CAPsMAN), which then shows zeros; a device can't associate
 * without any byte, so zeros in both directions are no counts.
 */
export function withoutUnreportedCounters(view: AssociationView): AssociationView {
  const { tx_bytes, rx_bytes, links } = view.facts;
  const isOnCap = view.access_point_key !== null && view.access_point_key !== localAccessPoint;
  if (!isOnCap || tx_bytes || rx_bytes) return view;
  return { ...view, facts: { ...view.facts, ...noTraffic, links: links.map(withoutBytes) } };
}

const withoutBytes = (link: Link): Link =>
  link.tx_bytes || link.rx_bytes ? link : { ...link, tx_bytes: null, rx_bytes: null };
