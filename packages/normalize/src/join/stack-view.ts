import type { Association, StackName } from "../shapes/association.ts";
import type { WifiInterface } from "../shapes/wifi-interface.ts";

/** Key of the access point that is the router itself, within one router. */
export const localAccessPoint = "local";

/** A CAP as its controller sees it. */
export interface CapView {
  /** Base MAC address; where the controller knows none, the CAP's identity and address. */
  readonly key: string;
  readonly identity: string | null;
  readonly model: string | null;
  readonly version: string | null;
  readonly address: string | null;
  readonly base_mac_address: string | null;
  readonly state: string | null;
  readonly uptime_seconds: number | null;
}

/** A WiFi interface whose access point is still a key. */
export interface InterfaceView extends Omit<WifiInterface, "router" | "access_point" | "device_count"> {
  readonly access_point_key: string | null;
}

/** What an association's row and its radio tell, before its router and access point are named. */
export type AssociationFacts = Omit<Association, "router" | "access_point" | "connected_at">;

/** An association whose access point is still a key. */
export interface AssociationView {
  readonly mac_address: string;
  readonly access_point_key: string | null;
  readonly facts: AssociationFacts;
  /** What the row itself reports about the device, the last source for each. */
  readonly host_name: string | null;
  readonly reported_ip_address: string | null;
  readonly comment: string | null;
}

/** What one stack of one router shows: the common form in which stacks are united. */
export interface StackView {
  readonly stack: StackName;
  readonly interfaces: readonly InterfaceView[];
  readonly associations: readonly AssociationView[];
  readonly caps: readonly CapView[];
  /** Comments of access-list entries by MAC address. */
  readonly comments: ReadonlyMap<string, string>;
}
