import { joinAccessListComments } from "./access-list-comments.ts";
import { createCapsManCapFinder } from "./caps-man-caps.ts";
import { joinCapsManInterfaces } from "./caps-man-interfaces.ts";
import type { CapsManStackTables } from "./caps-man-stack-tables.ts";
import { finishStack } from "./finish-stack.ts";
import { joinLegacyAssociations } from "./legacy-associations.ts";
import type { StackView } from "./stack-view.ts";

/** Joins the tables of a legacy CAPsMAN: its CAPs' radios, and the router's own where it manages them itself. */
export function joinCapsManStack(tables: CapsManStackTables): StackView {
  const caps = createCapsManCapFinder(remoteOnly(tables));
  const interfaces = joinCapsManInterfaces(tables, caps);
  const view: StackView = {
    stack: "capsman",
    interfaces,
    associations: joinLegacyAssociations("capsman", tables.registrations, interfaces),
    caps: caps.all(),
    comments: joinAccessListComments(tables.accessList),
  };
  return finishStack(view, tables.ethernetPorts);
}

/** A router that manages its own radios lists itself among its CAPs. */
function remoteOnly({ remoteCaps, radios }: CapsManStackTables): CapsManStackTables["remoteCaps"] {
  const ownNames = new Set(radios.filter((radio) => radio.is_local).map((radio) => radio.cap_name));
  return remoteCaps.filter((cap) => cap.name === null || !ownNames.has(cap.name));
}
