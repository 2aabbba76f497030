import type { TableRecord } from "../define-table.ts";
import type { ethernet } from "../tables/ethernet.ts";

type Ports = readonly TableRecord<typeof ethernet>[];

/** The MAC address of a board: the lowest that one of its Ethernet ports left the factory with. */
export function baseMacAddressOf(ports: Ports): string | null {
  return portMacAddressesOf(ports).sort()[0] ?? null;
}

/** The MAC addresses that a board's Ethernet ports left the factory with: CAPsMAN's base MAC can be any of them. */
export function portMacAddressesOf(ports: Ports): string[] {
  return ports.map((port) => port.factory_mac_address).filter((mac) => mac !== null);
}
