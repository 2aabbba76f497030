import { macText, virtualMacText } from "./ros-text.ts";

/** One CAP of the site. */
export interface SiteAccessPoint {
  readonly identity: string;
  readonly address: string;
  readonly baseMac: string;
  readonly interfaces: readonly SiteInterface[];
}

/** One WiFi interface of a CAP, as the controller names it. */
export interface SiteInterface {
  readonly name: string;
  readonly cap: string;
  readonly band: "2g" | "5g";
  readonly network: "staff" | "things";
  readonly mac: string;
  /** MAC address and channel of the radio below it. */
  readonly radioMac: string;
  readonly channel: string;
  /** Name of the master; null for a master. */
  readonly master: string | null;
  readonly number: number;
}

const CHANNELS_2G = ["2412/ax/Ce", "2437/ax", "2462/ax"];
const CHANNELS_5G = ["5180/ax/Ceee", "5260/ax/Ceee/D", "5500/ax/Ceee/D", "5580/ax/eCee/D"];
const FIRST_NUMBER = 0x20;

/** Makes the CAPs from a number on: each has a master on both bands, and the things' network on top of 2.4 GHz. */
export function makeAccessPoints(count: number, first: number): SiteAccessPoint[] {
  return Array.from({ length: count }, (_, offset) => {
    const index = first + offset;
    const identity = `ap-${String(index + 1).padStart(3, "0")}`;
    const address = `10.250.${index >> 8}.${index & 0xff}`;
    const baseMac = macText("48:A9:8A", 0x100000 + index * 16);
    return { identity, address, baseMac, interfaces: makeInterfaces(index, `${identity}@${address}`) };
  });
}

function makeInterfaces(index: number, cap: string): SiteInterface[] {
  const identity = cap.split("@", 1)[0] ?? "";
  const mac = (port: number) => macText("48:A9:8A", 0x100000 + index * 16 + port);
  const number = FIRST_NUMBER + index * 3;
  const of2g = { cap, band: "2g", radioMac: mac(6), channel: CHANNELS_2G[index % 3] ?? "2412/ax" } as const;
  const of5g = { cap, band: "5g", radioMac: mac(5), channel: CHANNELS_5G[index % 4] ?? "5180/ax" } as const;
  const staff = { network: "staff", master: null } as const;
  const things = { network: "things", master: `${identity}-2g`, mac: virtualMacText(mac(6)) } as const;
  return [
    { ...of5g, ...staff, mac: mac(5), name: `${identity}-5g`, number },
    { ...of2g, ...staff, mac: mac(6), name: `${identity}-2g`, number: number + 1 },
    { ...of2g, ...things, name: `${identity}-2g-things`, number: number + 2 },
  ];
}
