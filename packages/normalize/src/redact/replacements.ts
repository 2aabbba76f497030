import { inventedIpv4 } from "./ipv4.ts";
import { mapMacAddresses } from "./map-mac-addresses.ts";
import { maskShape } from "./mask-shape.ts";

/** What stands in for what: equal things get equal stand-ins, different ones different ones, whichever table they are in. */
export interface Replacements {
  /** @param macAddress  Upper case with colons. */
  readonly mac: (macAddress: string) => string;
  readonly publicIpv4: (address: string) => string;
  /** The number of a public IPv6 network or interface id; 0 while they are still being collected. */
  readonly ipv6Number: (part: "network" | "host" | "group", text: string) => number;
  /** @param category  First word of the stand-in, such as `ssid` in `ssid-1`. */
  readonly name: (text: string, category: string) => string;
  /** Whether the text is somebody's name for something. */
  readonly isName: (text: string) => boolean;
}

/** A first pass collects what has to be replaced; the second one replaces it. */
export interface Collection {
  readonly collector: Replacements;
  readonly finish: () => Replacements;
}

/** The category of fields that are called `name`; another field that holds the same text says better what it is. */
export const vagueCategory = "name";

/** Starts an empty collection. */
export function startCollection(): Collection {
  const macs = new Set<string>();
  const addresses = new Set<string>();
  const parts = new Map<string, number>();
  const names = new Map<string, string>();
  const keep = (set: Set<string>) => (text: string) => {
    set.add(text);
    return text;
  };
  const collector: Replacements = {
    mac: keep(macs),
    publicIpv4: keep(addresses),
    ipv6Number: (part, text) => {
      if (!parts.has(`${part} ${text}`)) parts.set(`${part} ${text}`, parts.size + 1);
      return 0;
    },
    name: (text, category) => {
      if ((names.get(text) ?? vagueCategory) === vagueCategory) names.set(text, category);
      return text;
    },
    isName: () => false,
  };
  return { collector, finish: () => finish({ macs, addresses, parts, names }) };
}

interface Collected {
  readonly macs: ReadonlySet<string>;
  readonly addresses: ReadonlySet<string>;
  readonly parts: ReadonlyMap<string, number>;
  readonly names: ReadonlyMap<string, string>;
}

/** What was not collected has no stand-in; its shape is all that is left of it. */
function finish({ macs, addresses, parts, names }: Collected): Replacements {
  const macMap = mapMacAddresses(macs);
  const addressMap = new Map([...addresses].map((address, index) => [address, inventedIpv4(index)]));
  const nameMap = numberNames(names);
  return {
    mac: (macAddress) => macMap.get(macAddress) ?? maskShape(macAddress),
    publicIpv4: (address) => addressMap.get(address) ?? maskShape(address),
    ipv6Number: (part, text) => parts.get(`${part} ${text}`) ?? 0,
    name: (text) => nameMap.get(text) ?? maskShape(text),
    isName: (text) => nameMap.has(text),
  };
}

function numberNames(names: ReadonlyMap<string, string>): Map<string, string> {
  const counts = new Map<string, number>();
  const numbered = new Map<string, string>();
  for (const [text, category] of names) {
    const count = (counts.get(category) ?? 0) + 1;
    counts.set(category, count);
    // A name with a comma can't stand in a list of names, and must not be able to after this either.
    numbered.set(text, `${category}-${count}${text.includes(",") ? "," : ""}`);
  }
  return numbered;
}
