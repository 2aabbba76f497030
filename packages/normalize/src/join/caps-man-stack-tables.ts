import type { TableRecord } from "../define-table.ts";
import type { capsManAccessList } from "../tables/access-list.ts";
import type { capsManRadio } from "../tables/caps-man-radio.ts";
import type { capsManRegistration } from "../tables/caps-man-registration.ts";
import type { capsManRemoteCap } from "../tables/caps-man-remote-cap.ts";
import type { CapsManInterfaceRecord } from "./caps-man-settings.ts";

/** The tables of the legacy CAPsMAN stack, read. */
export interface CapsManStackTables {
  readonly registrations: readonly TableRecord<typeof capsManRegistration>[];
  /** With settings resolved through the profiles. */
  readonly interfaces: readonly CapsManInterfaceRecord[];
  readonly radios: readonly TableRecord<typeof capsManRadio>[];
  readonly remoteCaps: readonly TableRecord<typeof capsManRemoteCap>[];
  readonly accessList: readonly TableRecord<typeof capsManAccessList>[];
  /** Names of the router's Ethernet ports. @default none is known */
  readonly ethernetPorts?: readonly string[];
}
