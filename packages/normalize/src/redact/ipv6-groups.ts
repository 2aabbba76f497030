/** The eight groups of an IPv6 address. */
export type Ipv6Groups = readonly number[];

/** Takes an address that parseIpv6 has read apart. */
export function readIpv6Groups(address: string): Ipv6Groups {
  const [head = "", tail] = address.split("::");
  const before = groupsOf(head);
  const after = groupsOf(tail ?? "");
  return [...before, ...Array.from({ length: 8 - before.length - after.length }, () => 0), ...after];
}

const groupsOf = (text: string): number[] =>
  text === "" ? [] : text.split(":").map((group) => Number.parseInt(group, 16));

/** Writes an IPv6 address in its short form; the longest run of zeros becomes `::`. */
export function writeIpv6(groups: Ipv6Groups): string {
  const text = groups.map((group) => group.toString(16)).join(":");
  const runs = text.match(/(?:^|(?<=:))0(?::0)+(?![^:])/g) ?? [];
  const longest = runs.reduce((best, run) => (run.length > best.length ? run : best), "");
  if (longest === "") return text;
  const at = text.search(new RegExp(`(?:^|(?<=:))${longest}(?![^:])`));
  return `${text.slice(0, at).replace(/:$/, "")}::${text.slice(at + longest.length).replace(/^:/, "")}`;
}
