import { defineTable } from "../define-table.ts";
import { wifiRegistrationFields } from "./wifi-registration.ts";

/** Devices of the wifiwave2 stack (7.1 to 7.12): the wifi table's ancestor, with fewer of its keys. */
export const wifiwave2Registration = defineTable("/interface/wifiwave2/registration-table", wifiRegistrationFields, [
  "mac_address",
  "interface",
]);
