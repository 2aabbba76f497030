import type { StackName } from "../shapes/association.ts";
import type { AddressTables } from "./address-book.ts";
import type { StackView } from "./stack-view.ts";

/** What one router contributes to the network. */
export interface RouterView extends AddressTables {
  readonly name: string;
  readonly state: string;
  readonly identity: string | null;
  readonly model: string | null;
  readonly routeros_version: string | null;
  readonly uptime_seconds: number | null;
  readonly base_mac_address: string | null;
  /** MAC addresses of all its Ethernet ports. */
  readonly port_mac_addresses: readonly string[];
  /** Host part of its URL. */
  readonly address: string | null;
  readonly stacks: readonly StackView[];
  /** Age of a stack's associations where the last reading of them failed or is not over; none are of this reading. */
  readonly staleness_seconds: Readonly<Partial<Record<StackName, number>>>;
  /** Devices that the last reading no longer had, kept for one more; any other router's row of them is better. */
  readonly doubted: ReadonlySet<string>;
}
