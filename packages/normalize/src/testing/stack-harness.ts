import type { AssociationFacts, InterfaceView } from "../join/stack-view.ts";
import type { StackName } from "../shapes/association.ts";
import type { ContractSite } from "./contract-site.ts";
import type { RowsByMenu } from "./join-stack-rows.ts";

/** How one stack writes a site down, and what it can't tell. */
export interface StackHarness {
  readonly stack: StackName;
  readonly rowsOf: (site: ContractSite) => RowsByMenu;
  /** Facts that the stack does not tell, each with the reason; the contract asserts that they are null. */
  readonly gaps: {
    readonly device: Readonly<Partial<Record<keyof AssociationFacts, string>>>;
    readonly interface: Readonly<Partial<Record<keyof InterfaceView, string>>>;
    /** Why the stack has no CAPs, where it has none. */
    readonly caps?: string;
  };
}
