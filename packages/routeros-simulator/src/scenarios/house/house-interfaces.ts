import { HOUSE_ACCESS_POINTS, type HouseAccessPoint, type HouseBand, type HouseRadio } from "./house-access-points.ts";
import { interfaceName } from "./house-device.ts";
import { HOUSE_NETWORKS, type HouseNetworkName } from "./house-networks.ts";

/** One WiFi interface of the house: an SSID on a radio. */
export interface HouseInterface {
  readonly name: string;
  readonly accessPoint: HouseAccessPoint;
  readonly band: HouseBand;
  readonly radio: HouseRadio;
  readonly network: HouseNetworkName;
  /** Name of the master; null for a master. */
  readonly master: string | null;
  readonly mac: string;
  /** The number behind its `.id` in every interface menu. */
  readonly number: number;
}

const FIRST_NUMBER = 0x20;

/** Every WiFi interface, CAP by CAP: a master on each band, and the things' SSID on top of 2.4 GHz. */
export const HOUSE_INTERFACES: readonly HouseInterface[] = HOUSE_ACCESS_POINTS.flatMap((accessPoint, index) => {
  const first = FIRST_NUMBER + index * 3;
  return [
    interfaceOf(accessPoint, "5g", "home", first),
    interfaceOf(accessPoint, "2g", "home", first + 1),
    interfaceOf(accessPoint, "2g", "iot", first + 2),
  ];
});

/** How `cap` names an access point. */
export function capText(accessPoint: HouseAccessPoint): string {
  return `${accessPoint.identity}@${accessPoint.capAddress}`;
}

/** Name of the configuration profile of a network on a band. */
export function configurationName(network: HouseNetworkName, band: HouseBand): string {
  return `${HOUSE_NETWORKS[network].ssid} ${band === "2g" ? "2.4GHz" : "5GHz"}`;
}

function interfaceOf(
  accessPoint: HouseAccessPoint,
  band: HouseBand,
  network: HouseNetworkName,
  number: number,
): HouseInterface {
  const radio = accessPoint.radios[band];
  const isMaster = network === "home";
  return {
    name: interfaceName(accessPoint.identity, band, network),
    accessPoint,
    band,
    radio,
    network,
    master: isMaster ? null : interfaceName(accessPoint.identity, band, "home"),
    mac: isMaster ? radio.mac : locallyAdministered(radio.mac),
    number,
  };
}

/** RouterOS gives a virtual interface its master's address with the locally administered bit set. */
function locallyAdministered(mac: string): string {
  const first = Number.parseInt(mac.slice(0, 2), 16) | 0x02;
  return `${first.toString(16).toUpperCase().padStart(2, "0")}${mac.slice(2)}`;
}
