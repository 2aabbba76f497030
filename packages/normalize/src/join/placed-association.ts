import type { Association } from "../shapes/association.ts";
import type { AssociationView } from "./stack-view.ts";

/** An association's row with its place named. */
export interface PlacedAssociation {
  readonly row: AssociationView;
  readonly place: Pick<Association, "router" | "access_point" | "connected_at">;
  /** Age of the row where its router could not be read again. */
  readonly staleness_seconds: number;
  /** Whether the router's last reading no longer had it. */
  readonly is_doubted: boolean;
}
