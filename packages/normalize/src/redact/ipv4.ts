const octetsOf = (address: string): [number, number, number, number] =>
  address.split(".").map(Number) as [number, number, number, number];

/**
 * Tells whether an IPv4 address says nothing about whose network it is: private, shared (CGNAT), loopback, link-local,
 * multicast, none and broadcast.
 */
export function isHarmlessIpv4(address: string): boolean {
  const [first, second] = octetsOf(address);
  if (first === 10 || first === 127 || (first >= 224 && first < 240)) return true;
  if (first === 172) return second >= 16 && second < 32;
  if (first === 100) return second >= 64 && second < 128;
  if (first === 192) return second === 168;
  if (first === 169) return second === 254;
  return address === "0.0.0.0" || address === "255.255.255.255";
}

/** Where stand-ins come from: the documentation ranges, then the benchmark range, then the reserved one. */
const ranges = [
  { from: 0, first: [203, 0, 113, 1] },
  { from: 254, first: [198, 51, 100, 1] },
  { from: 508, first: [198, 18, 0, 1] },
  { from: 131_578, first: [240, 0, 0, 1] },
] as const;

/** The stand-in number `index`, counted from 0, for a public address. */
export function inventedIpv4(index: number): string {
  const { from, first } = ranges.reduce((best, range) => (index >= range.from ? range : best));
  return addressAt(first, index - from);
}

function addressAt(first: readonly [number, number, number, number], offset: number): string {
  const start = first.reduce((sum, octet) => sum * 256 + octet, 0);
  return [24, 16, 8, 0].map((bits) => ((start + offset) >>> bits) & 0xff).join(".");
}
