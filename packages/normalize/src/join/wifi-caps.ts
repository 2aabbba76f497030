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
  readonly all: () => CapView[];
}

/**
 * Makes the finder for one controller.
 *
 * The address is compared first: identities are often all alike ("MikroTik"), and one text may spell an identity that
 * the other no longer has.
 */
export function createCapFinder(remoteCaps: readonly RemoteCap[]): CapFinder {
  const caps = new Map(
    remoteCaps
      .filter(isNamed)
      .map(capOfRecord)
      .map((cap) => [cap.key, cap]),
  );
  const findByMac = (macAddress: string) => [...caps.values()].find((cap) => hasMac(cap, macAddress)) ?? null;
  const cached = new Map<string, CapView>();

  function findByText(capText: string): CapView {
    const known = cached.get(capText) ?? matchCap([...caps.values()], capText) ?? capOfText(capText);
    cached.set(capText, known);
    if (!caps.has(known.key)) caps.set(known.key, known);
    return known;
  }

  return { findByText, findByMac, all: () => [...caps.values()] };
}

const isNamed = ({ base_mac_address, identity, address }: RemoteCap): boolean =>
  base_mac_address !== null || identity !== null || address !== null;

function capOfRecord({ row_id: _, ...cap }: RemoteCap): CapView {
  const key = cap.base_mac_address ?? `${cap.identity ?? ""}@${cap.address ?? ""}`;
  return { ...cap, key, state: cap.state?.toLowerCase() ?? null };
}

function matchCap(caps: readonly CapView[], capText: string): CapView | undefined {
  const { identity, address } = parseCapText(capText) ?? { identity: capText, address: "" };
  const alike = caps.filter((cap) => cap.identity === identity);
  return (
    caps.find((cap) => isSameAddress(cap, address)) ??
    // A text whose address nobody has now still names its CAP when only one has that identity.
    (alike.length === 1 ? alike[0] : undefined)
  );
}

function isSameAddress(cap: CapView, address: string): boolean {
  if (cap.address !== null && cap.address === address) return true;
  const wanted = parseCapAddress(address);
  if (wanted?.mac_address) return hasMac(cap, wanted.mac_address);
  const own = cap.address === null ? null : parseCapAddress(cap.address);
  return wanted?.ip_address != null && own?.ip_address === wanted.ip_address;
}

function hasMac(cap: CapView, macAddress: string): boolean {
  return (
    cap.base_mac_address === macAddress ||
    (cap.address !== null && parseCapAddress(cap.address)?.mac_address === macAddress)
  );
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
