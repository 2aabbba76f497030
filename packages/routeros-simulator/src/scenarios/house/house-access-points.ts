/** One of the CAPs that the gateway controls. */
export interface HouseAccessPoint {
  readonly identity: string;
  /** How remote-cap shows the address: an IP, or `MAC%interface` for a CAP found on layer 2. */
  readonly address: string;
  /** How `cap` shows it: RouterOS names the interface by its id there. */
  readonly capAddress: string;
  readonly lanAddress: string;
  readonly port: string;
  readonly boardName: string;
  readonly serial: string;
  readonly baseMac: string;
  readonly radios: Readonly<Record<HouseBand, HouseRadio>>;
  readonly connectedMs: number;
  readonly uptimeMs: number;
}

/** A band as interface names of the house end. */
export type HouseBand = "2g" | "5g";

/** One radio, with the channel it is on. */
export interface HouseRadio {
  readonly mac: string;
  readonly channel: string;
  readonly txPower: string;
}

const HOUR_MS = 3_600_000;

/** The three CAPs. */
export const HOUSE_ACCESS_POINTS = [
  {
    identity: "office",
    address: "192.168.88.11",
    capAddress: "192.168.88.11",
    lanAddress: "192.168.88.11",
    port: "ether2",
    boardName: "C53UiG+5HPaxD2HPaxD",
    serial: "SIM0000OFF1",
    baseMac: "48:A9:8A:5B:20:10",
    radios: {
      "5g": { mac: "48:A9:8A:5B:20:15", channel: "5180/ax/Ceee", txPower: "23" },
      "2g": { mac: "48:A9:8A:5B:20:16", channel: "2412/ax/Ce", txPower: "17" },
    },
    connectedMs: 75.5 * HOUR_MS,
    uptimeMs: 76.4 * HOUR_MS,
  },
  {
    identity: "living-room",
    address: "192.168.88.12",
    capAddress: "192.168.88.12",
    lanAddress: "192.168.88.12",
    port: "ether3",
    boardName: "cAPGi-5HaxD2HaxD",
    serial: "SIM0000LIV2",
    baseMac: "D4:01:C3:2E:61:80",
    radios: {
      "5g": { mac: "D4:01:C3:2E:61:82", channel: "5260/ax/Ceee/D", txPower: "22" },
      "2g": { mac: "D4:01:C3:2E:61:83", channel: "2437/ax", txPower: "16" },
    },
    connectedMs: 75.4 * HOUR_MS,
    uptimeMs: 290.25 * HOUR_MS,
  },
  {
    identity: "bedroom",
    address: "78:9A:18:3D:71:40%bridge",
    capAddress: "78:9A:18:3D:71:40%*A",
    lanAddress: "192.168.88.13",
    port: "ether4",
    boardName: "C52iG-5HaxD2HaxD",
    serial: "SIM0000BED3",
    baseMac: "78:9A:18:3D:71:40",
    radios: {
      "5g": { mac: "78:9A:18:3D:71:45", channel: "5500/ax/Ceee/D", txPower: "20" },
      "2g": { mac: "78:9A:18:3D:71:46", channel: "2462/ax", txPower: "16" },
    },
    connectedMs: 20.2 * HOUR_MS,
    uptimeMs: 20.25 * HOUR_MS,
  },
] as const satisfies readonly HouseAccessPoint[];

/** The name of a CAP. */
export type HouseAccessPointName = (typeof HOUSE_ACCESS_POINTS)[number]["identity"];
