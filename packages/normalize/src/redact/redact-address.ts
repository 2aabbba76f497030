import { parseIpv4, parseIpv6 } from "../parse/ip.ts";
import { isHarmlessIpv4 } from "./ipv4.ts";
import { readIpv6Groups, writeIpv6 } from "./ipv6-groups.ts";
import { interfaceIdOfMac, macOfInterfaceId } from "./ipv6-mac.ts";
import { octetsOf } from "./mac-octets.ts";
import { parseSpelledMac } from "./mac-spelling.ts";
import type { Replacements } from "./replacements.ts";

/** Replaces a MAC address, or a DHCP client-id made of one, in its own spelling; null when the text is none. */
export function redactMac(text: string, replacements: Replacements): string | null {
  const spelled = parseSpelledMac(text);
  if (spelled === null) return null;
  return isMask(spelled.mac_address) ? text : spelled.spell(replacements.mac(spelled.mac_address));
}

/** Ones, then zeros: no address, an address for all, or the mask of an access-list rule. */
function isMask(macAddress: string): boolean {
  const bits = octetsOf(macAddress).map((octet) => octet.toString(2).padStart(8, "0"));
  return /^1*0*$/.test(bits.join(""));
}

/** How an IPv4 address is written where an IPv6 one belongs. */
const mappedForm = /^(::ffff:)([\d.]+)$/i;

/** Replaces a public IP address and keeps a private one; null when the text is neither. */
export function redactIp(text: string, replacements: Replacements): string | null {
  const [, prefix = "", ipv4 = text] = mappedForm.exec(text) ?? [];
  if (parseIpv4(ipv4) === ipv4) return `${prefix}${redactIpv4(ipv4, replacements)}`;
  const address = parseIpv6(text);
  return address === text.toLowerCase() ? redactIpv6(address, replacements) : null;
}

const redactIpv4 = (address: string, { publicIpv4 }: Replacements): string =>
  isHarmlessIpv4(address) ? address : publicIpv4(address);

function redactIpv6(address: string, replacements: Replacements): string {
  const groups = readIpv6Groups(address);
  if (isMulticast(groups)) return writeIpv6(redactMulticast(groups, replacements));
  if (isHarmless(groups) && macOfInterfaceId(groups) === null) return address;
  const network = isHarmless(groups) ? groups.slice(0, 4) : inventedNetwork(groups, replacements);
  return writeIpv6([...network, ...inventedHost(groups, replacements)]);
}

const isMulticast = ([first = 0]: readonly number[]): boolean => first >= 0xff00;

/** Link-local (fe80::/10), unique local (fc00::/7), unspecified and loopback addresses. */
function isHarmless(groups: readonly number[]): boolean {
  const [first = 0] = groups;
  const isLocal = (first & 0xffc0) === 0xfe80 || (first & 0xfe00) === 0xfc00;
  return isLocal || (groups.slice(0, 7).every((group) => group === 0) && (groups[7] ?? 0) <= 1);
}

/** The group that a solicitation goes to ends with the last three octets of an address (ff02::1:ffXX:XXXX). */
function redactMulticast(groups: readonly number[], { ipv6Number }: Replacements): readonly number[] {
  const [last = 0] = groups.slice(-1);
  const isWellKnown = groups.slice(1, 6).every((group) => group === 0) && (groups[6] ?? 0) <= 1 && last < 0x1_00_00;
  if (isWellKnown) return groups;
  const number = ipv6Number("group", groups.join());
  return [groups[0] ?? 0, 0, 0, 0, 0, 1, 0xff00 + ((number >> 16) & 0xff), number & 0xffff];
}

function inventedNetwork(groups: readonly number[], { ipv6Number }: Replacements): readonly number[] {
  const number = ipv6Number("network", groups.slice(0, 4).join());
  return [0x2001, 0xdb8, number >> 16, number & 0xffff];
}

function inventedHost(groups: readonly number[], { mac, ipv6Number }: Replacements): readonly number[] {
  const macAddress = macOfInterfaceId(groups);
  if (macAddress !== null) return interfaceIdOfMac(mac(macAddress));
  const number = ipv6Number("host", groups.slice(4).join());
  return [0, 0, number >> 16, number & 0xffff];
}
