import { between, oneOf, type Random } from "./create-random.ts";
import { macText } from "./ros-text.ts";
import type { SiteAccessPoint, SiteInterface } from "./site-access-points.ts";

/** One device of the site and where it is. */
export interface SiteDevice {
  readonly mac: string;
  readonly address: string;
  readonly hostName: string | null;
  readonly comment: string | null;
  readonly hasIpv6: boolean;
  readonly wifi: SiteInterface;
  readonly kind: SiteDeviceKind;
}

/** What devices of one sort have in common. */
export interface SiteDeviceKind {
  readonly prefix: string;
  readonly hostName: string | null;
  readonly radio: 0 | 1 | 2;
  readonly standard: string;
  readonly authType: string;
  /** Best rate in units of 100 kbit/s. */
  readonly rate: number;
  readonly hasIpv6: boolean;
}

/** A fifth of the devices is of each kind. */
const KINDS: readonly [SiteDeviceKind, ...SiteDeviceKind[]] = [
  {
    prefix: "C6:1D:5A",
    hostName: "iPhone",
    radio: 0,
    standard: "ax",
    authType: "ft-wpa3-psk",
    rate: 12_009,
    hasIpv6: true,
  },
  {
    prefix: "3C:22:FB",
    hostName: "LAPTOP",
    radio: 0,
    standard: "ax",
    authType: "wpa3-psk",
    rate: 8648,
    hasIpv6: true,
  },
  { prefix: "8C:8D:28", hostName: "Tab", radio: 0, standard: "ac", authType: "wpa2-psk", rate: 8667, hasIpv6: false },
  { prefix: "00:15:70", hostName: null, radio: 1, standard: "n", authType: "wpa2-psk", rate: 1444, hasIpv6: false },
  { prefix: "24:0A:C4", hostName: "ESP", radio: 2, standard: "n", authType: "wpa2-psk", rate: 722, hasIpv6: false },
];

/** Makes devices from a number on, spread over the access points. */
export function makeDevices(
  { count, first }: { readonly count: number; readonly first: number },
  accessPoints: readonly SiteAccessPoint[],
  random: Random,
): SiteDevice[] {
  // An odd factor makes the product a permutation of 24 bits, so no MAC address comes twice.
  const mixed = (index: number) => Math.imul(index + 1, 0x9e3779) & 0xffffff;
  return Array.from({ length: count }, (_, offset) => {
    const index = first + offset;
    const kind = oneOf(random, KINDS);
    const accessPoint = accessPoints[between(random, 0, accessPoints.length)] as SiteAccessPoint;
    return {
      kind,
      wifi: accessPoint.interfaces[kind.radio] as SiteInterface,
      mac: macText(kind.prefix, mixed(index)),
      address: `10.${20 + (index >> 16)}.${(index >> 8) & 0xff}.${index & 0xff}`,
      hostName: kind.hostName && `${kind.hostName}-${mixed(index).toString(16).toUpperCase()}`,
      comment: random() < 0.05 ? `Desk ${index}` : null,
      hasIpv6: kind.hasIpv6,
    };
  });
}
