import { createRequire } from "node:module";

/** Hex digits of the blocks that the IEEE gives out, smallest block first: 36, 28 and 24 bits. */
const prefixLengths = [9, 7, 6] as const;

/** Entries that name no owner. */
const anonymous: ReadonlySet<string> = new Set(["Private", "IEEE Registration Authority"]);

type Owners = Readonly<Record<string, string | undefined>>;

let owners: Owners | null = null;

/** Looks up the owner of a MAC address's block; null when nobody is known. The table is loaded at the first call. */
export function lookUpVendor(macAddress: string): string | null {
  owners ??= createRequire(import.meta.url)("oui-data") as Owners;
  const digits = macAddress.replace(/[^0-9a-fA-F]/g, "").toUpperCase();
  for (const length of prefixLengths) {
    const owner = owners[digits.slice(0, length)];
    if (owner) return firstLine(owner);
  }
  return null;
}

/** Behind the owner's name stands its address. */
function firstLine(entry: string): string | null {
  const end = entry.indexOf("\n");
  const owner = end < 0 ? entry : entry.slice(0, end);
  return anonymous.has(owner) ? null : owner;
}
