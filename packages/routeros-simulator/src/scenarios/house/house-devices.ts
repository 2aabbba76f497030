import { FAMILY_DEVICES } from "./family-devices.ts";
import type { HouseDevice } from "./house-device.ts";
import { DOUBLE_DEVICE, ROAMING_DEVICE } from "./moving-devices.ts";
import { SMART_DEVICES } from "./smart-devices.ts";

/** The devices that stay at one access point. */
export const RESTING_DEVICES: readonly HouseDevice[] = [...FAMILY_DEVICES, ...SMART_DEVICES];

/** Every device of the house, each once. */
export const HOUSE_DEVICES: readonly HouseDevice[] = [...RESTING_DEVICES, ROAMING_DEVICE, DOUBLE_DEVICE];
