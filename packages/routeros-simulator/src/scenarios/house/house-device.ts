import type { HouseAccessPointName, HouseBand } from "./house-access-points.ts";
import { HOUSE_NETWORKS, type HouseNetworkName } from "./house-networks.ts";

/** One device of the family, as the data files write it down. */
export interface HouseDevice {
  readonly mac: string;
  readonly accessPoint: HouseAccessPointName;
  readonly band: HouseBand;
  readonly network: HouseNetworkName;
  /** 802.11 generation, as in `5ghz-ax`. */
  readonly standard: "ax" | "ac" | "n" | "g";
  readonly authType: string;
  /** Last part of the IPv4 address. */
  readonly host: number;
  /** `lease` is handed out, `reserved` is a static lease, `static` is set on the device and known from ARP only. */
  readonly addressing: "lease" | "reserved" | "static";
  /** What the device calls itself. */
  readonly hostName?: string;
  /** What the family wrote at the lease. */
  readonly comment?: string;
  readonly accessListComment?: string;
  readonly dnsName?: string;
  readonly hasIpv6?: boolean;
  /** Middle of its signal, in dBm. */
  readonly signal: number;
  /** Rates in Mbit/s, as the access point sends and receives. */
  readonly txRate: number;
  readonly rxRate: number;
  /** How long it had been there when the scenario began. */
  readonly hoursBefore: number;
  /** Mean traffic towards the device, in bits per second. */
  readonly usage: number;
  /** The longest time it stays silent. */
  readonly idleSeconds: number;
}

/** The interface that serves a device at an access point. */
export function interfaceName(accessPoint: string, band: HouseBand, network: HouseNetworkName): string {
  return network === "iot" ? `${accessPoint}-${band}-iot` : `${accessPoint}-${band}`;
}

/** The IPv4 address of a device. */
export function deviceAddress(device: HouseDevice): string {
  return `${HOUSE_NETWORKS[device.network].prefix}${device.host}`;
}
