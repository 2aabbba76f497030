import type { TableRecord } from "../define-table.ts";
import { parseMac } from "../parse/mac.ts";
import type { capsManRadio } from "../tables/caps-man-radio.ts";
import type { capsManRemoteCap } from "../tables/caps-man-remote-cap.ts";
import type { CapView } from "./stack-view.ts";

type RemoteCap = TableRecord<typeof capsManRemoteCap>;
type Radio = TableRecord<typeof capsManRadio>;

/** A CAP with the name that the controller gives it. */
interface NamedCap {
  readonly name: string | null;
  readonly view: CapView;
}

/** Finds the CAP that a radio sits in, and lists every CAP met: connected ones and those that only a radio names. */
export interface CapsManCapFinder {
  readonly findByRadio: (radio: Radio) => CapView | null;
  readonly all: () => readonly CapView[];
}

/**
 * Makes the finder for one legacy CAPsMAN.
 *
 * The name is compared first: it is the certificate's common name, else the base MAC address in brackets, while
 * identities are often all alike ("MikroTik"). An identity that several CAPs have decides nothing.
 */
export function createCapsManCapFinder(remoteCaps: readonly RemoteCap[]): CapsManCapFinder {
  const caps: NamedCap[] = remoteCaps.filter(isNamed).map(capOfRecord);

  function findByRadio(radio: Radio): CapView | null {
    const named = radio.cap_name === null ? [] : caps.filter((cap) => cap.name === radio.cap_name);
    if (named.length > 0) return onlyOne(named) ?? onlyOne(alike(named, radio));
    const macAddress = macInName(radio.cap_name);
    if (macAddress !== null) return findByMac(macAddress) ?? add(radio);
    const candidates = alike(caps, radio);
    if (candidates.length === 1) return onlyOne(candidates);
    return radio.cap_name !== null || (radio.cap_identity !== null && candidates.length === 0) ? add(radio) : null;
  }

  const findByMac = (macAddress: string) => caps.find(({ view }) => view.base_mac_address === macAddress)?.view ?? null;

  /** A CAP that the controller no longer lists is known by what its radio says of it. */
  function add({ cap_name, cap_identity }: Radio): CapView {
    const cap = {
      name: cap_name,
      view: { ...unknownCap, ...keyOf(cap_name, null, cap_identity), identity: cap_identity },
    };
    caps.push(cap);
    return cap.view;
  }

  return { findByRadio, all: () => caps.map(({ view }) => view) };
}

const unknownCap = { model: null, version: null, address: null, state: null, uptime_seconds: null } as const;

const isNamed = ({ name, base_mac_address, identity, address }: RemoteCap): boolean =>
  [name, base_mac_address, identity, address].some((text) => text !== null);

function capOfRecord({ row_id: _, name, ...cap }: RemoteCap): NamedCap {
  const keys = keyOf(name, cap.base_mac_address, `${cap.identity ?? ""}@${cap.address ?? ""}`);
  return { name, view: { ...cap, ...keys, state: stateOf(cap.state) } };
}

/** This controller's word for a CAP with which nothing is wrong is `Run`. */
const stateOf = (state: string | null): string | null =>
  state?.toLowerCase() === "run" ? "ok" : (state?.toLowerCase() ?? null);

function keyOf(name: string | null, baseMac: string | null, fallback: string | null) {
  const base_mac_address = baseMac ?? macInName(name);
  return { key: base_mac_address ?? name ?? fallback ?? "", base_mac_address };
}

/** The base MAC address in a name such as `[02:00:00:0A:1B:2C]`. */
const macInName = (name: string | null): string | null => {
  const text = /^\[(.*)\]$/.exec(name ?? "")?.[1];
  return text === undefined ? null : parseMac(text);
};

const alike = (caps: readonly NamedCap[], { cap_identity }: Radio): NamedCap[] =>
  cap_identity === null ? [] : caps.filter(({ view }) => view.identity === cap_identity);

const onlyOne = ([cap, ...others]: readonly NamedCap[]): CapView | null =>
  cap && others.length === 0 ? cap.view : null;
