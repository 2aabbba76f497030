import { atMenu } from "../define-table.ts";
import { wifiAccessList } from "./access-list.ts";
import { wifiActualConfiguration, wifiInterface } from "./wifi-interface.ts";
import { wifiMonitor } from "./wifi-monitor.ts";
import { wifiChannel, wifiConfiguration, wifiDatapath, wifiSecurity, wifiSteering } from "./wifi-profiles.ts";
import { wifiRadio } from "./wifi-radio.ts";
import { wifiRegistration } from "./wifi-registration.ts";
import { wifiRemoteCap } from "./wifi-remote-cap.ts";

/** The field tables of the wifi stack (RouterOS 7.13 and later). */
export const wifiTables = {
  registration: wifiRegistration,
  interface: wifiInterface,
  actualConfiguration: wifiActualConfiguration,
  monitor: wifiMonitor,
  radio: wifiRadio,
  remoteCap: wifiRemoteCap,
  accessList: wifiAccessList,
  configuration: wifiConfiguration,
  channel: wifiChannel,
  security: wifiSecurity,
  datapath: wifiDatapath,
  steering: wifiSteering,
} as const;

/** The field tables of a stack of this family. */
export type WifiTables = typeof wifiTables;

const before713 = Object.entries(wifiTables).map(([name, table]) => [
  name,
  atMenu(table.menu.replace("/interface/wifi", "/interface/wifiwave2"), table),
]);

/** The field tables of the wifiwave2 stack (RouterOS 7.1 to 7.12): the wifi menus under their former name. */
export const wifiwave2Tables = Object.fromEntries(before713) as WifiTables;
