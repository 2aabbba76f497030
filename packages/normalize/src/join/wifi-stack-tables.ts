import type { TableRecord } from "../define-table.ts";
import type { StackName } from "../shapes/association.ts";
import type { wifiAccessList } from "../tables/access-list.ts";
import type { wifiMonitor } from "../tables/wifi-monitor.ts";
import type { wifiRadio } from "../tables/wifi-radio.ts";
import type { wifiRegistration } from "../tables/wifi-registration.ts";
import type { wifiRemoteCap } from "../tables/wifi-remote-cap.ts";
import type { WifiInterfaceRecord } from "./wifi-settings.ts";

/** The tables of a wifi stack, read. */
export interface WifiStackTables {
  readonly stack: StackName;
  readonly registrations: readonly TableRecord<typeof wifiRegistration>[];
  /** With effective settings. */
  readonly interfaces: readonly WifiInterfaceRecord[];
  readonly radios: readonly TableRecord<typeof wifiRadio>[];
  readonly remoteCaps: readonly TableRecord<typeof wifiRemoteCap>[];
  readonly accessList: readonly TableRecord<typeof wifiAccessList>[];
  /** Rows that do not name their interface say nothing. */
  readonly monitors: readonly TableRecord<typeof wifiMonitor>[];
  /** Names of the router's Ethernet ports. @default none is known */
  readonly ethernetPorts?: readonly string[];
}
