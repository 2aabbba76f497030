import type { SimulatorTables } from "@mtw/routeros-simulator";
import { addressTables } from "./site/address-tables.ts";
import { createRandom } from "./site/create-random.ts";
import { registrationRows } from "./site/registration-rows.ts";
import { makeAccessPoints } from "./site/site-access-points.ts";
import { makeDevices } from "./site/site-devices.ts";
import { systemTables } from "./site/system-tables.ts";
import { wifiTables } from "./site/wifi-tables.ts";

/** What a site is made of. */
export interface SiteOptions {
  readonly deviceCount: number;
  /** @default 1 */
  readonly seed?: number;
}

const DEVICES_PER_ACCESS_POINT = 50;

/**
 * Makes the tables of a CAPsMAN controller: an access point for every 50 devices with three interfaces each, and for
 * every device a registration row, a lease and an ARP row, in the formats of RouterOS 7.24. Equal options, equal tables.
 */
export function makeSite({ deviceCount, seed = 1 }: SiteOptions): SimulatorTables {
  const random = createRandom(seed);
  const accessPoints = makeAccessPoints(Math.ceil(deviceCount / DEVICES_PER_ACCESS_POINT));
  const devices = makeDevices(deviceCount, accessPoints, random);
  return {
    ...wifiTables(accessPoints),
    "/interface/wifi/registration-table": registrationRows(devices, random),
    ...addressTables(devices, accessPoints, random),
    ...systemTables,
  };
}
