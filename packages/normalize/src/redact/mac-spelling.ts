import { parseClientIdMac, parseMac } from "../parse/mac.ts";

/** A MAC address as it stands in a text. */
export interface SpelledMac {
  /** Upper case with colons. */
  readonly mac_address: string;
  /** Writes another one in the same spelling. */
  readonly spell: (macAddress: string) => string;
}

/** Reads a MAC address, or a DHCP client-id made of one, and keeps how it was written. */
export function parseSpelledMac(text: string): SpelledMac | null {
  const macAddress = parseMac(text);
  if (macAddress !== null) return { mac_address: macAddress, spell: (other) => spellLike(text, other) };
  const clientMac = parseClientIdMac(text);
  return clientMac === null ? null : { mac_address: clientMac, spell: clientIdOf };
}

function spellLike(text: string, macAddress: string): string {
  const digits = macAddress.replaceAll(":", "");
  const separated = text.includes(".")
    ? (digits.match(/.{4}/g) ?? []).join(".")
    : macAddress.replaceAll(":", separatorOf(text));
  return /[a-f]/.test(text) ? separated.toLowerCase() : separated;
}

const separatorOf = (text: string): string => /[:-]/.exec(text)?.[0] ?? "";

/** RouterOS drops leading zeros in client-ids. */
function clientIdOf(macAddress: string): string {
  const octets = macAddress.toLowerCase().split(":");
  return ["1", ...octets.map((octet) => octet.replace(/^0/, ""))].join(":");
}
