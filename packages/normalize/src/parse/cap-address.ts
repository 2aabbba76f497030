import { parseIp } from "./ip.ts";
import { parseMac } from "./mac.ts";

/** Where a controller reaches a CAP: by IP on layer 3, by MAC address on layer 2. */
export interface CapAddress {
  readonly ip_address: string | null;
  readonly mac_address: string | null;
}

/**
 * Reads a CAP's address.
 *
 * `192.168.88.3`, `02:F8:E1:50:13:5F%bridge` (behind % stands an interface name, or an internal id such as `*41`), legacy
 * `00:0C:42:00:C0:32/27044`, `::ffff:192.168.88.5/37865`.
 */
export function parseCapAddress(text: string): CapAddress | null {
  const address = text.split(/[%/]/, 1)[0] ?? "";
  const macAddress = parseMac(address);
  const ipAddress = macAddress ? null : parseIp(address.replace(/^::ffff:(?=\d+\.)/i, ""));
  return macAddress || ipAddress ? { ip_address: ipAddress, mac_address: macAddress } : null;
}

/** The two halves of a `cap` text. */
export interface CapText {
  readonly identity: string;
  readonly address: string;
}

/** Reads a `cap` text such as `hapAX3@192.168.88.30`; identities may hold `@`, so the last one separates. */
export function parseCapText(text: string): CapText | null {
  const at = text.lastIndexOf("@");
  return at < 0 ? null : { identity: text.slice(0, at), address: text.slice(at + 1) };
}
