import type { Row } from "@mtw/routeros-simulator";
import { between, type Random } from "./create-random.ts";
import { durationText, idText } from "./ros-text.ts";
import type { SiteDevice } from "./site-devices.ts";
import { ssidOf } from "./wifi-tables.ts";

const FIRST_NUMBER = 0x1000;

/** The rows of `/interface/wifi/registration-table`, with every key that a wifi row of RouterOS 7.24 has. */
export function registrationRows(devices: readonly SiteDevice[], random: Random): Row[] {
  return devices.map((device, index) => registrationRow(device, FIRST_NUMBER + index, random));
}

function registrationRow(device: SiteDevice, number: number, random: Random): Row {
  const { kind, wifi, mac } = device;
  const traffic = trafficOf(random);
  return {
    ".id": idText(number),
    "auth-type": kind.authType,
    authorized: "true",
    band: `${wifi.band}hz-${kind.standard}`,
    bytes: traffic.bytes,
    interface: wifi.name,
    "last-activity": durationText(between(random, 0, 3000) * 10, "0ms"),
    "mac-address": mac,
    packets: traffic.packets,
    "rx-bits-per-second": String(between(random, 0, 600_000)),
    "rx-rate": rateText(kind.rate, random),
    signal: String(-between(random, 38, 88)),
    ssid: ssidOf(wifi),
    "tx-bits-per-second": String(between(random, 0, 4_000_000)),
    "tx-rate": rateText(kind.rate, random),
    uptime: durationText(between(random, 1, 900_000) * 1000),
    ...(wifi.network === "things" ? { "vlan-id": "20" } : {}),
  };
}

/** Three times of four the best rate, else two thirds of it, in bits per second. */
function rateText(rate: number, random: Random): string {
  return String(Math.round(rate * (random() < 0.75 ? 1 : 2 / 3)) * 100_000);
}

/** Counters `sent,received`; one device in fifty has sent more than 4 GB. */
function trafficOf(random: Random): { bytes: string; packets: string } {
  const sent = between(random, 1000, random() < 0.02 ? 2 ** 41 : 2 ** 31);
  const received = Math.floor(sent * 0.12);
  return { bytes: `${sent},${received}`, packets: `${Math.ceil(sent / 640)},${Math.ceil(received / 640)}` };
}
