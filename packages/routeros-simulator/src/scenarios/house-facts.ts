import { deviceAddress, type HouseDevice, interfaceName } from "./house/house-device.ts";
import { RESTING_DEVICES } from "./house/house-devices.ts";
import { HOUSE_NETWORKS } from "./house/house-networks.ts";

/** What is true of one device of the house, whatever the seed and the time. */
export interface HouseFact {
  /** Lease comment, else access-list comment, static DNS name, host name, MAC. */
  readonly name: string;
  readonly mac_address: string;
  readonly access_point: string;
  readonly interface: string;
  readonly ssid: string;
  readonly band: "2ghz" | "5ghz";
  readonly ip_address: string;
  /** Whether the router knows the address from a lease or from ARP alone. */
  readonly ip_source: "dhcp_lease" | "arp";
}

/** The devices that stay where they are. */
export const houseFacts: readonly HouseFact[] = RESTING_DEVICES.map(factOf);

function factOf(device: HouseDevice): HouseFact {
  return {
    name: nameOf(device),
    mac_address: device.mac,
    access_point: device.accessPoint,
    interface: interfaceName(device.accessPoint, device.band, device.network),
    ssid: HOUSE_NETWORKS[device.network].ssid,
    band: device.band === "2g" ? "2ghz" : "5ghz",
    ip_address: deviceAddress(device),
    ip_source: device.addressing === "static" ? "arp" : "dhcp_lease",
  };
}

function nameOf({ comment, accessListComment, dnsName, hostName, mac }: HouseDevice): string {
  return comment ?? accessListComment ?? dnsName ?? hostName ?? mac;
}
