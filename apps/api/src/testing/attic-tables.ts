import type { Row, SimulatorTables } from "@mtw/routeros-simulator";

/** The registration table of the attic. */
export const liveMenu = "/interface/wifi/registration-table";
/** The leases of the attic. */
export const leaseMenu = "/ip/dhcp-server/lease";

/** How many devices the attic has. */
export const atticDeviceCount = 10;

/** The first devices of the attic as the registration table shows them. */
export function registrations(count: number): Row[] {
  return numbers(count).map((number) => ({
    interface: "wifi1",
    "mac-address": macOf(number),
    signal: `-${40 + (number % 40)}`,
    band: "5ghz-ax",
    uptime: `${number}h`,
  }));
}

/** A standalone access point on 7.24 with ten devices, each with a lease and a comment. */
export const atticTables: SimulatorTables = {
  "/system/resource": [{ version: "7.24.2 (stable)", uptime: "1d", "cpu-load": "3", "total-memory": "1073741824" }],
  "/system/identity": [{ name: "attic" }],
  "/interface/wifi": [
    {
      name: "wifi1",
      "default-name": "wifi1",
      "radio-mac": "02:00:00:0A:1B:01",
      master: "true",
      "configuration.ssid": "Home",
      "security.passphrase": "hush, a passphrase",
    },
  ],
  "/interface/wifi/radio": [{ "radio-mac": "02:00:00:0A:1B:01", interface: "wifi1", local: "true" }],
  [liveMenu]: registrations(atticDeviceCount),
  [leaseMenu]: numbers(atticDeviceCount).map((number) => ({
    "mac-address": macOf(number),
    "active-mac-address": macOf(number),
    "active-address": `192.168.88.${number}`,
    status: "bound",
    comment: `caf\u00e9 ${number}`,
  })),
  "/ip/arp": [],
};

function numbers(count: number): number[] {
  return Array.from({ length: count }, (_, index) => index + 1);
}

function macOf(number: number): string {
  const digits = number.toString(16).toUpperCase().padStart(4, "0");
  return `02:00:00:AA:${digits.slice(0, 2)}:${digits.slice(2)}`;
}
