import type { HouseDevice } from "./house-device.ts";

const PHONE = { band: "5g", network: "home", standard: "ax", authType: "ft-wpa3-psk", hasIpv6: true } as const;

/** Dad's phone, carried between the living room and the office every few minutes. */
export const ROAMING_DEVICE: HouseDevice = {
  ...PHONE,
  mac: "9A:52:E7:3F:C0:6B",
  accessPoint: "living-room",
  host: 102,
  addressing: "reserved",
  hostName: "Pixel-8",
  comment: "Dad's phone",
  signal: -59,
  txRate: 960.8,
  rxRate: 864.8,
  hoursBefore: 0.02,
  usage: 1_900_000,
  idleSeconds: 2,
};

/** Noah's phone, caught in the middle of a roam: the office has not let it go, the living room already has it. */
export const DOUBLE_DEVICE: HouseDevice = {
  ...PHONE,
  mac: "0E:94:D3:61:7A:B8",
  accessPoint: "living-room",
  host: 115,
  addressing: "lease",
  hostName: "Noahs-phone",
  comment: "Noah's phone",
  signal: -56,
  txRate: 1080.9,
  rxRate: 960.8,
  hoursBefore: 0.002,
  usage: 1_000_000,
  idleSeconds: 1,
};

/** The same phone as the office still remembers it. */
export const DOUBLE_DEVICE_BEFORE: HouseDevice = {
  ...DOUBLE_DEVICE,
  accessPoint: "office",
  signal: -79,
  txRate: 144.1,
  rxRate: 72.1,
  hoursBefore: 2.35,
};
