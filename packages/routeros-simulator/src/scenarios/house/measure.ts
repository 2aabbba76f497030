import type { HouseDevice } from "./house-device.ts";
import type { HouseMoment } from "./house-moment.ts";
import { seededRandom } from "./seeded-random.ts";

/** A device at an access point, for some time already. */
export interface Association {
  readonly device: HouseDevice;
  /** The number behind its `.id`; each new association has another one. */
  readonly number: number;
  readonly ageMs: number;
  /** How long it has been silent at least. @default 0 */
  readonly silentMs?: number;
}

/** What moves in a registration row. */
export interface Measured {
  readonly signal: number;
  readonly idleMs: number;
  readonly txRate: number;
  readonly rxRate: number;
  readonly txBitsPerSecond: number;
  readonly rxBitsPerSecond: number;
  readonly txBytes: number;
  readonly rxBytes: number;
  readonly txPackets: number;
  readonly rxPackets: number;
}

const STEP_MS = 5000;
const RX_SHARE = 0.12;
const BITS_PER_BYTE = 8;
const BYTES_PER_PACKET = 640;

/** Measures an association at a moment. */
export function measure(moment: HouseMoment, association: Association): Measured {
  const { device, ageMs } = association;
  const random = (what: string) => {
    return seededRandom(moment.seed, `${what} ${device.mac} ${Math.floor(moment.now / STEP_MS)}`);
  };
  // Counters grow with the association's age alone: they may never go back.
  const txBytes = Math.floor((device.usage * ageMs) / 1000 / BITS_PER_BYTE);
  const rxBytes = Math.floor(txBytes * RX_SHARE);
  return {
    signal: signalAt(moment, device),
    idleMs: idleAt(moment, device, association.silentMs ?? 0),
    txRate: slower(device.txRate, random("tx-rate")),
    rxRate: slower(device.rxRate, random("rx-rate")),
    txBitsPerSecond: Math.round(device.usage * 2 * random("tx")),
    rxBitsPerSecond: Math.round(device.usage * RX_SHARE * 2 * random("rx")),
    txBytes,
    rxBytes,
    txPackets: Math.ceil(txBytes / BYTES_PER_PACKET),
    rxPackets: Math.ceil(rxBytes / BYTES_PER_PACKET),
  };
}

/** The signal wanders slowly, and trembles by one dB. */
function signalAt({ seed, now }: HouseMoment, device: HouseDevice): number {
  const phase = seededRandom(seed, `phase ${device.mac}`) * 2 * Math.PI;
  const tremble = seededRandom(seed, `signal ${device.mac} ${Math.floor(now / STEP_MS)}`) * 2 - 1;
  return Math.round(device.signal + 2 * Math.sin(now / 60_000 + phase) + tremble);
}

/** Silence grows until the device is heard again; RouterOS counts it in steps of 10 ms. */
function idleAt({ seed, now }: HouseMoment, device: HouseDevice, silentMs: number): number {
  const longest = device.idleSeconds * 1000;
  const phase = Math.floor(seededRandom(seed, `idle ${device.mac}`) * longest);
  return silentMs + Math.floor(((now + phase) % longest) / 10) * 10;
}

/** Three times of four the best rate, else two thirds of it, in bits per second. */
function slower(rateMbps: number, random: number): number {
  return Math.round(rateMbps * (random < 0.75 ? 1 : 2 / 3) * 10) * 100_000;
}
