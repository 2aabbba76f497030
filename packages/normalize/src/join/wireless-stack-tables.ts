import type { TableRecord } from "../define-table.ts";
import type { wirelessAccessList } from "../tables/access-list.ts";
import type { wirelessInterface } from "../tables/wireless-interface.ts";
import type { wirelessMonitor } from "../tables/wireless-monitor.ts";
import type { wirelessRegistration } from "../tables/wireless-registration.ts";
import type { wirelessSecurityProfile } from "../tables/wireless-security-profile.ts";

/** The tables of the legacy wireless stack, read. */
export interface WirelessStackTables {
  readonly registrations: readonly TableRecord<typeof wirelessRegistration>[];
  readonly interfaces: readonly TableRecord<typeof wirelessInterface>[];
  /** Rows that do not name their interface say nothing. */
  readonly monitors: readonly TableRecord<typeof wirelessMonitor>[];
  readonly securityProfiles: readonly TableRecord<typeof wirelessSecurityProfile>[];
  readonly accessList: readonly TableRecord<typeof wirelessAccessList>[];
  /** Names of the router's Ethernet ports. @default none is known */
  readonly ethernetPorts?: readonly string[];
}
