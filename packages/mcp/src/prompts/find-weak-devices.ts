import { invalidParams, RpcError } from "../rpc-error.ts";
import type { Prompt } from "./prompt.ts";

const usualLimit = "-75";

/** Finds the devices with a weak signal and what they have in common. */
export const findWeakDevices: Prompt = {
  name: "find_weak_devices",
  title: "Find weak devices",
  description: "Finds the devices with a weak signal, groups them by cause, and says what would help most.",
  arguments: [
    { name: "max_signal_dbm", description: `Signal that counts as weak, e.g. ${usualLimit}.`, required: false },
  ],
  write: ({ max_signal_dbm = usualLimit }) => {
    if (!/^-?\d{1,3}$/.test(max_signal_dbm)) {
      throw new RpcError(invalidParams, "max_signal_dbm: a whole number of dBm, such as -75.");
    }
    return `Find the WiFi devices at ${max_signal_dbm} dBm or weaker, and why they are.

1. list_devices with max_signal_dbm ${max_signal_dbm} and sort signal_dbm; go on with offset while the hint says so.
2. list_access_points and list_wifi_interfaces, to know which access points and bands there are.
3. Group them: on the far access point although a nearer one has the SSID (sticky), only one access point within reach (coverage), 2.4 GHz only devices, many on one access point (its power or place). Look at single devices with get_device detail "full" where rates or idle time decide.
4. Answer with a table (device, access point, band, dBm, group), then at most three changes in order of effect. Say where a guess is a guess. Change nothing.`;
  },
};
