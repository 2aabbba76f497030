import { joinAccessListComments } from "./access-list-comments.ts";
import { finishStack } from "./finish-stack.ts";
import type { StackView } from "./stack-view.ts";
import { joinWifiAssociations } from "./wifi-associations.ts";
import { createCapFinder } from "./wifi-caps.ts";
import { joinWifiInterfaces } from "./wifi-interfaces.ts";
import type { WifiStackTables } from "./wifi-stack-tables.ts";

/** Joins the tables of a router's wifi or wifiwave2 stack: local radios and, on a CAPsMAN controller, those of its CAPs. */
export function joinWifiStack(tables: WifiStackTables): StackView {
  const caps = createCapFinder(tables.remoteCaps);
  const interfaces = joinWifiInterfaces(tables, caps);
  const view: StackView = {
    stack: tables.stack,
    interfaces: interfaces.map((joined) => joined.view),
    associations: joinWifiAssociations(tables, interfaces),
    caps: caps.all(),
    comments: joinAccessListComments(tables.accessList),
  };
  return finishStack(view, tables.ethernetPorts);
}
