import { arp, dhcpLease, systemIdentity } from "@mtw/normalize";
import { type Finding, ok, warn } from "./finding.ts";
import type { TableReading } from "./read-table.ts";

/** What goes missing with a menu that every router should have. */
const losses: Readonly<Record<string, string>> = {
  [dhcpLease.menu]: "devices get no names and addresses from this router",
  [arp.menu]: "devices without a lease get no address from this router",
  [systemIdentity.menu]: "the router is called by its host name",
};

/** Tells which menus a router does not have: one line each for those that are missed, one for all others. */
export function checkAbsent(readings: readonly TableReading[]): Finding[] {
  const absent = readings.filter(({ answer }) => answer.state === "absent").map(({ table }) => table.menu);
  const usual = absent.filter((menu) => losses[menu] === undefined);
  return [
    ...absent.filter((menu) => losses[menu] !== undefined).map(lossOf),
    ...(usual.length > 0 ? [ok("table", `not on this router: ${usual.join(", ")}`)] : []),
  ];
}

const lossOf = (menu: string): Finding =>
  warn("table", `${menu} is not on this router: ${losses[menu]}`, "check /system package print for disabled packages");
