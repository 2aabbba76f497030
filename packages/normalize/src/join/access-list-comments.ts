import type { TableRecord } from "../define-table.ts";
import type { wifiAccessList } from "../tables/access-list.ts";

/** An access-list entry of any stack; legacy wireless knows no mask. */
type Entry = Omit<TableRecord<typeof wifiAccessList>, "mac_address_mask"> & {
  readonly mac_address_mask?: string | null;
};

const wholeAddress = "FF:FF:FF:FF:FF:FF";

/** The comments of access-list entries that are about one device each; an enabled entry wins over a disabled one. */
export function joinAccessListComments(entries: readonly Entry[]): Map<string, string> {
  const comments = new Map<string, string>();
  const ordered = [...entries].sort((a, b) => Number(a.is_disabled) - Number(b.is_disabled));
  for (const { mac_address, mac_address_mask, comment } of ordered) {
    const isOneDevice = mac_address !== null && (mac_address_mask ?? wholeAddress) === wholeAddress;
    if (isOneDevice && comment !== null && !comments.has(mac_address)) comments.set(mac_address, comment);
  }
  return comments;
}
