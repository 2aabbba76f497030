import type { TableRecord } from "../define-table.ts";
import type { ethernet } from "../tables/ethernet.ts";

/** The MAC address of a board: the lowest that one of its Ethernet ports left the factory with. */
export function baseMacAddressOf(ports: readonly TableRecord<typeof ethernet>[]): string | null {
  return (
    ports
      .map((port) => port.factory_mac_address)
      .filter((mac) => mac !== null)
      .sort()[0] ?? null
  );
}
