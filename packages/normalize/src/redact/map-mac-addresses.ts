import { macOf, octetsOf } from "./mac-octets.ts";

/** Behind the first octet: `00:5E` is how documents write MAC addresses (RFC 7042), the 53 marks ours. */
const firstInvented = 0x5e_53_00_00;

/**
 * Gives each MAC address another one.
 *
 * The order among them stays, because the MAC address of a board is the lowest of its ports; so do the bits for group
 * addresses and for locally administered ones, because a random address is known by it.
 */
export function mapMacAddresses(macAddresses: Iterable<string>): Map<string, string> {
  const sorted = [...new Set(macAddresses)].sort();
  const firstOctets = mapFirstOctets(sorted.map(firstOctet));
  return new Map(
    sorted.map((mac, index) => [mac, macOf([firstOctets.get(firstOctet(mac)) ?? 0, ...tailOf(index + 1)])]),
  );
}

const firstOctet = (macAddress: string): number => octetsOf(macAddress)[0] ?? 0;

const tailOf = (number: number): number[] => [
  0,
  ...[24, 16, 8, 0].map((bits) => ((firstInvented + number) >>> bits) & 0xff),
];

/** The lowest octets that keep the order and the two low bits; each is at most the one it stands for. */
function mapFirstOctets(octets: readonly number[]): Map<number, number> {
  const mapped = new Map<number, number>();
  let next = 0;
  for (const octet of new Set(octets)) {
    while ((next & 3) !== (octet & 3)) next += 1;
    mapped.set(octet, next);
    next += 1;
  }
  return mapped;
}
