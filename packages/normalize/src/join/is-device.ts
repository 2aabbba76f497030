import { isGroupAddress } from "../parse/mac.ts";
import type { AssociationFacts, AssociationView } from "./stack-view.ts";

/** What is known of a router's interfaces. */
interface KnownInterfaces {
  /** WiFi interfaces of the stack; empty when its table is not known. */
  readonly wifiInterfaces: ReadonlySet<string>;
  readonly ethernetPorts: ReadonlySet<string>;
}

/**
 * Makes the test whether a registration row is about a WiFi device.
 *
 * Some builds put wired hosts, or the router's own interfaces, into the table: such a row is on an Ethernet port, or on
 * an interface that the stack does not have and without any fact that only a radio knows. No device has a group address.
 */
export function isDeviceOn({ wifiInterfaces, ethernetPorts }: KnownInterfaces): (row: AssociationView) => boolean {
  return ({ mac_address, facts }) => {
    if (isGroupAddress(mac_address) || ethernetPorts.has(facts.interface)) return false;
    return wifiInterfaces.size === 0 || wifiInterfaces.has(facts.interface) || hasRadioFact(facts);
  };
}

const hasRadioFact = ({ signal_dbm, ssid, band, tx_rate_bps, rx_rate_bps }: AssociationFacts): boolean =>
  [signal_dbm, ssid, band, tx_rate_bps, rx_rate_bps].some((fact) => fact !== null);
