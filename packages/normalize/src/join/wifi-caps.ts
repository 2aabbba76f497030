import type { TableRecord } from "../define-table.ts";
import { parseCapAddress, parseCapText } from "../parse/cap-address.ts";
import type { wifiRemoteCap } from "../tables/wifi-remote-cap.ts";
import type { CapView } from "./stack-view.ts";

type RemoteCap = TableRecord<typeof wifiRemoteCap>;

/** Finds the CAP that a `cap` text names, and lists every CAP met: connected ones and those only named. */
export interface CapFinder {
  /** @param capText  `identity@address` of an interface or a radio. */
  readonly findByText: (capText: string) => CapView;
  readonly findByMac: (macAddress: string) => CapView | null;
  readonly all: () => readonly CapView[];
}

/**
 * Makes the finder for one controller.
 *
 * The address is compared first: identities are often all alike ("MikroTik"), and one text may spell an identity that
 * the other no longer has.
 */
export function createCapFinder(remoteCaps: readonly RemoteCap[]): CapFinder {
  const all: CapView[] = [];
  const byAddress = new Map<string, CapView>();
  const byIdentity = new Map<string | null, CapView[]>();

  function add(cap: CapView): CapView {
    all.push(cap);
    for (const address of addressesOf(cap)) if (!byAddress.has(address)) byAddress.set(address, cap);
    byIdentity.set(cap.identity, [...(byIdentity.get(cap.identity) ?? []), cap]);
    return cap;
  }

  function findByText(capText: string): CapView {
    const { identity, address } = parseCapText(capText) ?? { identity: capText, address: "" };
    const known = byAddress.get(address) ?? byAddress.get(hostOf(address) ?? "");
    // A text whose address nobody has now still names its CAP when only one has that identity.
    const [alike, ...others] = byIdentity.get(identity) ?? [];
    return known ?? (alike && others.length === 0 ? alike : add(capOfText(capText)));
  }

  for (const record of remoteCaps.filter(isNamed)) add(capOfRecord(record));
  return { findByText, findByMac: (macAddress) => byAddress.get(macAddress) ?? null, all: () => all };
}

/** The MAC or IP address in a CAP's address, whatever interface or port stands behind it. */
function hostOf(address: string): string | null {
  const parsed = parseCapAddress(address);
  return parsed?.mac_address ?? parsed?.ip_address ?? null;
}

const addressesOf = ({ address, base_mac_address }: CapView): string[] =>
  [address, address && hostOf(address), base_mac_address].filter((item) => item !== null);

const isNamed = ({ base_mac_address, identity, address }: RemoteCap): boolean =>
  base_mac_address !== null || identity !== null || address !== null;

function capOfRecord({ row_id: _, ...cap }: RemoteCap): CapView {
  const key = cap.base_mac_address ?? `${cap.identity ?? ""}@${cap.address ?? ""}`;
  return { ...cap, key, state: cap.state?.toLowerCase() ?? null };
}

/** A CAP that the controller no longer lists is known by what the text says of it. */
function capOfText(capText: string): CapView {
  const parts = parseCapText(capText);
  const base_mac_address = parseCapAddress(parts?.address ?? "")?.mac_address ?? null;
  return {
    key: base_mac_address ?? capText,
    identity: parts?.identity ?? capText,
    model: null,
    version: null,
    address: parts?.address ?? null,
    base_mac_address,
    state: null,
    uptime_seconds: null,
  };
}
