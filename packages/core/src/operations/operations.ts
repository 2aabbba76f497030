import { getDevice } from "./get-device.ts";
import { getSystemInfo } from "./get-system-info.ts";
import { healthCheck } from "./health-check.ts";
import { listAccessPoints } from "./list-access-points.ts";
import { listDevices } from "./list-devices.ts";
import { listWifiInterfaces } from "./list-wifi-interfaces.ts";

/** Every operation by its name; the doors are projections of this list. */
export const operations = {
  list_devices: listDevices,
  get_device: getDevice,
  list_wifi_interfaces: listWifiInterfaces,
  list_access_points: listAccessPoints,
  get_system_info: getSystemInfo,
  health_check: healthCheck,
} as const;

/** Name of an operation. */
export type OperationName = keyof typeof operations;
