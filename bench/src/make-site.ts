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
  /** Number of the controller: sites of different numbers have no device and no access point in common. @default 0 */
  readonly number?: number;
}

const DEVICES_PER_ACCESS_POINT = 50;

/**
 * Makes the tables of a CAPsMAN controller: an access point for every 50 devices with three interfaces each, and for
 * every device a registration row, a lease and an ARP row, in the formats of RouterOS 7.24. Equal options, equal tables.
 */
export function makeSite({ deviceCount, number = 0 }: SiteOptions): SimulatorTables {
  const random = createRandom(number + 1);
  const accessPointCount = Math.ceil(deviceCount / DEVICES_PER_ACCESS_POINT);
  const accessPoints = makeAccessPoints(accessPointCount, number * accessPointCount);
  const devices = makeDevices({ count: deviceCount, first: number * deviceCount }, accessPoints, random);
  return {
    ...wifiTables(accessPoints),
    "/interface/wifi/registration-table": registrationRows(devices, random),
    ...addressTables(devices, accessPoints, random),
    ...systemTables,
    "/system/identity": [{ name: `controller-${number}` }],
  };
}
