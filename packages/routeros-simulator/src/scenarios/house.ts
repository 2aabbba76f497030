import type { MovingTables } from "../simulator-tables.ts";
import { dhcpTables } from "./house/dhcp-tables.ts";
import { interfaceTables } from "./house/interface-tables.ts";
import { logRows } from "./house/log-rows.ts";
import { neighborTables } from "./house/neighbor-tables.ts";
import { registrationRows } from "./house/registration-rows.ts";
import { systemTables } from "./house/system-tables.ts";
import { countDevices, wifiInterfaceRows } from "./house/wifi-interface-rows.ts";
import { wifiProfileTables } from "./house/wifi-profile-tables.ts";
import { wifiRadioTables } from "./house/wifi-radio-tables.ts";

/** What the house may be told. */
export interface HouseOptions {
  /** Chooses the random wandering of signals, rates and idle times. @default 1 */
  seed?: number | undefined;
  /** When the scenario begins, in milliseconds since 1970. @default the time of the call */
  startedAt?: number | undefined;
}

/**
 * A family's house: the router `gateway` controls three CAPs with two SSIDs and 26 devices, of which one roams every
 * four minutes and one is seen by two access points at once. Equal options and times give equal tables.
 *
 * @returns Tables for `startSimulator`, as a function of the time.
 * @see houseFacts for what is true of the devices that do not move
 */
export function houseScenario(options: HouseOptions = {}): MovingTables {
  const { seed = 1, startedAt = Date.now() } = options;
  return (now) => {
    const moment = { seed, startedAt, now };
    const registrations = registrationRows(moment);
    const counts = countDevices(registrations);
    return {
      "/interface/wifi": wifiInterfaceRows(counts),
      "/interface/wifi/registration-table": registrations,
      ...wifiRadioTables(moment, counts),
      ...wifiProfileTables(),
      ...interfaceTables(moment, counts),
      ...dhcpTables(moment),
      ...neighborTables(),
      ...systemTables(moment),
      "/log": logRows(moment),
    };
  };
}
