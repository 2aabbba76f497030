import type { Table } from "../define-table.ts";
import { capsManAccessList, wirelessAccessList } from "./access-list.ts";
import { arp } from "./arp.ts";
import { capsManInterface } from "./caps-man-interface.ts";
import { capsManConfiguration, capsManDatapath, capsManSecurity } from "./caps-man-profiles.ts";
import { capsManRadio } from "./caps-man-radio.ts";
import { capsManRegistration } from "./caps-man-registration.ts";
import { capsManRemoteCap } from "./caps-man-remote-cap.ts";
import { dhcpLease } from "./dhcp-lease.ts";
import { dnsStatic } from "./dns-static.ts";
import { ethernet } from "./ethernet.ts";
import { ipv6Neighbor } from "./ipv6-neighbor.ts";
import { systemIdentity, systemResource, systemRouterboard } from "./system.ts";
import { wifiTables, wifiwave2Tables } from "./wifi-tables.ts";
import { wirelessInterface } from "./wireless-interface.ts";
import { wirelessMonitor } from "./wireless-monitor.ts";
import { wirelessRegistration } from "./wireless-registration.ts";
import { wirelessSecurityProfile } from "./wireless-security-profile.ts";

/** Every field table, one a menu; the field reference and the client's row types are made from this list. */
export const tables: readonly Table[] = [
  ...Object.values(wifiTables),
  ...Object.values(wifiwave2Tables),
  wirelessRegistration,
  wirelessInterface,
  wirelessMonitor,
  wirelessSecurityProfile,
  wirelessAccessList,
  capsManRegistration,
  capsManInterface,
  capsManRadio,
  capsManRemoteCap,
  capsManAccessList,
  capsManConfiguration,
  capsManSecurity,
  capsManDatapath,
  dhcpLease,
  arp,
  ipv6Neighbor,
  dnsStatic,
  ethernet,
  systemResource,
  systemIdentity,
  systemRouterboard,
];
