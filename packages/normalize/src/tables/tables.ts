import type { Table } from "../define-table.ts";
import { arp } from "./arp.ts";
import { capsManInterface } from "./caps-man-interface.ts";
import { capsManRadio } from "./caps-man-radio.ts";
import { capsManRegistration } from "./caps-man-registration.ts";
import { capsManRemoteCap } from "./caps-man-remote-cap.ts";
import { dhcpLease } from "./dhcp-lease.ts";
import { dnsStatic } from "./dns-static.ts";
import { ethernet } from "./ethernet.ts";
import { ipv6Neighbor } from "./ipv6-neighbor.ts";
import { systemIdentity, systemResource, systemRouterboard } from "./system.ts";
import { wifiAccessList } from "./wifi-access-list.ts";
import { wifiActualConfiguration, wifiInterface } from "./wifi-interface.ts";
import { wifiMonitor } from "./wifi-monitor.ts";
import { wifiChannel, wifiConfiguration, wifiDatapath, wifiSecurity, wifiSteering } from "./wifi-profiles.ts";
import { wifiRadio } from "./wifi-radio.ts";
import { wifiRegistration } from "./wifi-registration.ts";
import { wifiRemoteCap } from "./wifi-remote-cap.ts";
import { wifiwave2Registration } from "./wifiwave2-registration.ts";
import { wirelessInterface } from "./wireless-interface.ts";
import { wirelessRegistration } from "./wireless-registration.ts";

/** Every field table, one a menu; the field reference and the client's row types are made from this list. */
export const tables: readonly Table[] = [
  wifiRegistration,
  wifiwave2Registration,
  wirelessRegistration,
  capsManRegistration,
  wifiInterface,
  wifiActualConfiguration,
  wifiMonitor,
  wifiRadio,
  wifiRemoteCap,
  wifiAccessList,
  wifiConfiguration,
  wifiChannel,
  wifiSecurity,
  wifiDatapath,
  wifiSteering,
  wirelessInterface,
  capsManInterface,
  capsManRadio,
  capsManRemoteCap,
  dhcpLease,
  arp,
  ipv6Neighbor,
  dnsStatic,
  ethernet,
  systemResource,
  systemIdentity,
  systemRouterboard,
];
