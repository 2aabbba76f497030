import type { TableRecord } from "../define-table.ts";
import type { capsManInterface } from "../tables/caps-man-interface.ts";
import type { capsManConfiguration, capsManDatapath, capsManSecurity } from "../tables/caps-man-profiles.ts";
import { inheritSettings, named } from "./wifi-settings.ts";

export type CapsManInterfaceRecord = TableRecord<typeof capsManInterface>;

/** The profile menus of the legacy CAPsMAN; empty where they were not needed. */
export interface CapsManProfiles {
  readonly configuration: readonly TableRecord<typeof capsManConfiguration>[];
  readonly security: readonly TableRecord<typeof capsManSecurity>[];
  readonly datapath: readonly TableRecord<typeof capsManDatapath>[];
}

/**
 * Resolves a legacy CAPsMAN interface's settings through its profiles.
 *
 * The order is that of the wifi stack: the interface itself, a profile attached to it, its configuration profile, a
 * profile attached to that one.
 */
export function resolveCapsManSettings(row: CapsManInterfaceRecord, profiles: CapsManProfiles): CapsManInterfaceRecord {
  const configuration = named(profiles.configuration, row.configuration);
  const layers = [
    ...attached(row, profiles),
    configuration,
    ...(configuration ? attached(configuration, profiles) : []),
  ];
  return layers.reduce<CapsManInterfaceRecord>(inheritSettings, row);
}

type ProfileNames = Pick<CapsManInterfaceRecord, "security_profile" | "datapath_profile">;

const attached = (row: ProfileNames, { security, datapath }: CapsManProfiles): (object | undefined)[] => [
  named(security, row.security_profile),
  named(datapath, row.datapath_profile),
];
