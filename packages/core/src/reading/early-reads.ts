import { arp, dhcpLease } from "@mtw/normalize";
import { stacks } from "../stacks/stacks.ts";
import { type Cadence, earlyReadMs } from "./cadences.ts";
import type { LiveRow } from "./live-row.ts";
import type { TableReader } from "./table-reader.ts";

/** A device asks for its address within seconds of joining; after this long without one, waiting for it is over. */
const settlingSeconds = 60;

/** Decides when rows that nothing explains are worth reading slower tables before their time. */
export interface EarlyReads {
  /** The cadences to read now: config for an unknown interface, addresses for a device without one. */
  readonly dueFor: (rows: readonly LiveRow[], tables: TableReader) => Cadence[];
}

/** Makes the decision's memory: which devices were looked for already, so that one without a lease costs once. */
export function createEarlyReads(now: () => number): EarlyReads {
  let lookedFor = new Set<string>();
  let interfacesLookedFor = new Set<string>();

  function dueFor(rows: readonly LiveRow[], tables: TableReader): Cadence[] {
    const addressless = withoutAddress(rows, tables);
    const isNews = addressless.some((row) => !lookedFor.has(row.mac_address) || isSettling(row));
    lookedFor = new Set(addressless.map((row) => row.mac_address));
    const unknown = unknownInterfaces(rows, tables);
    const isNewInterface = unknown.some((name) => !interfacesLookedFor.has(name)) && isOldConfig(tables);
    // A name is looked for once: a row whose interface never shows up must not cost the slow tables again and again.
    if (isNewInterface || unknown.length === 0) interfacesLookedFor = new Set(unknown);
    return [
      ...(isNews && isOld(tables.peek(dhcpLease).triedAt) ? ["addresses" as const] : []),
      ...(isNewInterface ? ["config" as const] : []),
    ];
  }

  const isOld = (triedAt: number | null): boolean => triedAt !== null && now() - triedAt >= earlyReadMs;
  const isOldConfig = (tables: TableReader): boolean =>
    stacks.some((stack) => isOld(stack.peekInterfaces(tables).triedAt));

  return { dueFor };
}

const isSettling = (row: LiveRow): boolean => row.uptime_seconds !== null && row.uptime_seconds < settlingSeconds;

function withoutAddress(rows: readonly LiveRow[], tables: TableReader): LiveRow[] {
  const known = new Set<string | null>();
  for (const lease of tables.peek(dhcpLease).records) {
    // A reservation that waits for its device explains nothing yet.
    if (lease.active_address !== null) known.add(lease.active_mac_address ?? lease.mac_address);
  }
  for (const entry of tables.peek(arp).records) known.add(entry.mac_address);
  return rows.filter((row) => !known.has(row.mac_address));
}

function unknownInterfaces(rows: readonly LiveRow[], tables: TableReader): string[] {
  const known = new Set(stacks.flatMap((stack) => stack.peekInterfaces(tables).records.map((row) => row.name)));
  return [...new Set(rows.map((row) => row.interface))].filter((name) => !known.has(name));
}
