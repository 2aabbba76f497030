const HOUSE_PREFIX = "2001:db8:88:0:";

/** The link-local IPv6 address that belongs to a MAC. */
export function linkLocalAddress(mac: string): string {
  return `fe80::${interfaceIdentifier(mac)}`;
}

/** The address of a MAC in the house's own prefix. */
export function globalAddress(mac: string): string {
  return `${HOUSE_PREFIX}${interfaceIdentifier(mac)}`;
}

/** Modified EUI-64: ff:fe in the middle, and the seventh bit turned over. */
function interfaceIdentifier(mac: string): string {
  const [first = 0, ...others] = mac.split(":").map((part) => Number.parseInt(part, 16));
  const bytes = [first ^ 0x02, ...others.slice(0, 2), 0xff, 0xfe, ...others.slice(2)];
  const groups = [0, 2, 4, 6].map((index) => (((bytes[index] ?? 0) << 8) | (bytes[index + 1] ?? 0)).toString(16));
  return groups.join(":");
}
