import { joinAccessListComments } from "./access-list-comments.ts";
import { finishStack } from "./finish-stack.ts";
import { joinLegacyAssociations } from "./legacy-associations.ts";
import type { StackView } from "./stack-view.ts";
import { joinWirelessInterfaces } from "./wireless-interfaces.ts";
import type { WirelessStackTables } from "./wireless-stack-tables.ts";

/** Joins the tables of a router's legacy wireless stack (the package `wireless`): its own radios, never a CAP's. */
export function joinWirelessStack(tables: WirelessStackTables): StackView {
  const interfaces = joinWirelessInterfaces(tables);
  const view: StackView = {
    stack: "wireless",
    interfaces,
    associations: joinLegacyAssociations("wireless", stationsOf(tables), interfaces),
    caps: [],
    comments: joinAccessListComments(tables.accessList),
  };
  return finishStack(view, tables.ethernetPorts);
}

/**
 * The rows that are devices.
 *
 * A row with the flag `ap` is the far end of a bridge, and on an interface in station mode every row is the access point
 * that the router itself has joined.
 */
function stationsOf({ registrations, interfaces }: WirelessStackTables): WirelessStackTables["registrations"] {
  const joining = new Set(interfaces.filter(({ mode }) => mode?.startsWith("station")).map(({ name }) => name));
  return registrations.filter((row) => !row.is_access_point && !joining.has(row.interface));
}
