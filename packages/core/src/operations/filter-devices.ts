import type { Device } from "@mtw/normalize";
import type { ListDevicesQuery } from "./list-devices-input.ts";

type Test = (device: Device) => boolean;

/** Keeps the devices that fit every filter of the query. */
export function filterDevices(devices: readonly Device[], query: ListDevicesQuery): Device[] {
  const tests = testsOf(query);
  return devices.filter((device) => tests.every((test) => test(device)));
}

/** Filters that compare one field for equality. */
const equalities = ["access_point", "router", "ssid", "stack", "vlan_id"] as const;

/** Filters that a multi-link device also fits by one of its links. */
const linkEqualities = ["interface", "band"] as const;

function testsOf(query: ListDevicesQuery): Test[] {
  const { name, mac, min_signal_dbm, max_signal_dbm } = query;
  const tests = equalities.flatMap((field): Test[] => {
    const wanted = query[field];
    return wanted === undefined ? [] : [(device) => device[field] === wanted];
  });
  for (const field of linkEqualities) {
    const wanted = query[field];
    const fits = (place: Device | Device["links"][number]) => place[field] === wanted;
    if (wanted !== undefined) tests.push((device) => fits(device) || device.links.some(fits));
  }
  if (name !== undefined) tests.push(hasName(name));
  if (mac !== undefined) tests.push(hasMac(mac));
  if (min_signal_dbm !== undefined) tests.push(({ signal_dbm }) => signal_dbm !== null && signal_dbm >= min_signal_dbm);
  if (max_signal_dbm !== undefined) tests.push(({ signal_dbm }) => signal_dbm !== null && signal_dbm <= max_signal_dbm);
  return tests;
}

function hasName(part: string): Test {
  const wanted = part.toLowerCase();
  return (device) => device.name.toLowerCase().includes(wanted);
}

/** Compares the digits alone, so that every spelling of an address means the same. */
function hasMac(part: string): Test {
  const wanted = digitsOf(part);
  const fits = (macAddress: string | null) => macAddress !== null && digitsOf(macAddress).startsWith(wanted);
  return (device) => fits(device.mac_address) || device.links.some((link) => fits(link.mac_address));
}

const digitsOf = (macAddress: string): string => macAddress.replace(/[^0-9a-fA-F]/g, "").toUpperCase();
