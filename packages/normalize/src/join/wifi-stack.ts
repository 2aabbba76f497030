import { joinAccessListComments } from "./access-list-comments.ts";
import type { StackView } from "./stack-view.ts";
import { joinWifiAssociations } from "./wifi-associations.ts";
import { createCapFinder } from "./wifi-caps.ts";
import { joinWifiInterfaces } from "./wifi-interfaces.ts";
import type { WifiStackTables } from "./wifi-stack-tables.ts";

/** Joins the tables of a router's wifi stack: local radios and, on a CAPsMAN controller, those of its CAPs. */
export function joinWifiStack(tables: WifiStackTables): StackView {
  const caps = createCapFinder(tables.remoteCaps);
  const interfaces = joinWifiInterfaces(tables, caps);
  return {
    stack: tables.stack,
    interfaces: interfaces.map(({ view }) => view),
    associations: joinWifiAssociations(tables, interfaces),
    caps: caps.all(),
    comments: joinAccessListComments(tables.accessList),
  };
}
