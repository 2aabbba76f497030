/**
 * Owners by the hex digits of their block of MAC addresses, in upper case: 6, 7 or 9 digits.
 *
 * What stands behind the first line of an entry, such as the owner's address, is not used.
 */
export type VendorTable = Readonly<Record<string, string | undefined>>;

/** Hex digits of the blocks that the IEEE gives out, smallest block first: 36, 28 and 24 bits. */
const prefixLengths = [9, 7, 6] as const;

/** Entries that name no owner. */
const anonymous: ReadonlySet<string> = new Set(["Private", "IEEE Registration Authority"]);

/**
 * Makes the look-up of the owner of a MAC address's block; it answers null when nobody is known.
 *
 * @param loadTable  Called once, at the first look-up: a table of all owners is large.
 */
export function createVendorLookUp(loadTable: () => VendorTable): (macAddress: string) => string | null {
  let table: VendorTable | null = null;
  return (macAddress) => {
    table ??= loadTable();
    const digits = macAddress.replace(/[^0-9a-fA-F]/g, "").toUpperCase();
    for (const length of prefixLengths) {
      const owner = table[digits.slice(0, length)];
      if (owner) return firstLine(owner);
    }
    return null;
  };
}

function firstLine(entry: string): string | null {
  const end = entry.indexOf("\n");
  const owner = end < 0 ? entry : entry.slice(0, end);
  return anonymous.has(owner) ? null : owner;
}
