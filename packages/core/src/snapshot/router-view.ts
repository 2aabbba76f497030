import {
  arp,
  baseMacAddressOf,
  dhcpLease,
  dnsStatic,
  ethernet,
  ipv6Neighbor,
  portMacAddressesOf,
  type RouterView,
  systemIdentity,
  systemResource,
  systemRouterboard,
} from "@mtw/normalize";
import type { RouterReader } from "../reading/router-reader.ts";
import type { TableView } from "../reading/table-view.ts";
import { hostOf } from "./name-routers.ts";

type BoardView = Omit<RouterView, "state" | "stacks" | "staleness_seconds" | "doubted">;

/** What a router says of itself, and the addresses it knows. */
export function viewOf(reader: RouterReader, tables: TableView, name: string): BoardView {
  const resource = tables.peek(systemResource).records[0];
  const routerboard = tables.peek(systemRouterboard).records[0];
  return {
    name,
    identity: tables.peek(systemIdentity).records[0]?.identity ?? null,
    model: routerboard?.model ?? resource?.board_name ?? null,
    routeros_version: resource?.version ?? null,
    uptime_seconds: resource?.uptime_seconds ?? null,
    base_mac_address: baseMacAddressOf(tables.peek(ethernet).records),
    port_mac_addresses: portMacAddressesOf(tables.peek(ethernet).records),
    address: hostOf(reader),
    leases: tables.peek(dhcpLease).records,
    arp: tables.peek(arp).records,
    neighbors: tables.peek(ipv6Neighbor).records,
    dns: tables.peek(dnsStatic).records,
  };
}
