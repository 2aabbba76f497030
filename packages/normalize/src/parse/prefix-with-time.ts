import { parseDuration } from "./duration.ts";
import { parseIpv6 } from "./ip.ts";

/** Reads the prefix of a DHCPv6 client with its remaining time: `2001:db8::/56, 6d16h56m8s`. */
export function parsePrefixWithTime(
  text: string,
): { readonly prefix: string; readonly remaining_seconds: number } | null {
  const [prefix = "", remaining = "", ...more] = text.split(", ");
  const seconds = parseDuration(remaining);
  const isPrefix = parseIpv6(prefix) !== null && /\/\d{1,3}$/.test(prefix);
  return isPrefix && seconds !== null && more.length === 0 ? { prefix, remaining_seconds: seconds } : null;
}
