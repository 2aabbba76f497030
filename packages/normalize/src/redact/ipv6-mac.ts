import type { Ipv6Groups } from "./ipv6-groups.ts";
import { macOf, octetsOf } from "./mac-octets.ts";

/** The MAC address that an interface id was made of (EUI-64, marked by ff:fe in its middle); null for any other. */
export function macOfInterfaceId(groups: Ipv6Groups): string | null {
  const octets = groups.slice(4).flatMap((group) => [group >> 8, group & 0xff]);
  if (octets[3] !== 0xff || octets[4] !== 0xfe) return null;
  const [first = 0, second = 0, third = 0, , , ...last] = octets;
  return macOf([first ^ 2, second, third, ...last]);
}

/** The four groups of the interface id that is made of a MAC address. */
export function interfaceIdOfMac(macAddress: string): Ipv6Groups {
  const [a = 0, b = 0, c = 0, d = 0, e = 0, f = 0] = octetsOf(macAddress);
  return [(a ^ 2) * 256 + b, c * 256 + 0xff, 0xfe * 256 + d, e * 256 + f];
}
