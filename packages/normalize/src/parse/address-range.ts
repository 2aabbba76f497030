import { parseIpv4 } from "./ip.ts";

/** Reads a range of addresses, such as `192.168.1.10-192.168.1.20`; a single address is a range of one. */
export function parseAddressRange(text: string): { readonly from: string; readonly to: string } | null {
  const [from, to = from, ...more] = text.split("-").map(parseIpv4);
  return from && to && more.length === 0 ? { from, to } : null;
}
