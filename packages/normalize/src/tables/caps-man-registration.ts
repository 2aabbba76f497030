import { defineTable } from "../define-table.ts";
import { registrationFields } from "./registration-fields.ts";

/**
 * Devices of the legacy CAPsMAN stack.
 *
 * Its last-ip has the octets reversed (7.21.4), so reported_ip_address of this table is not to be used as it stands.
 */
export const capsManRegistration = defineTable("/caps-man/registration-table", registrationFields, [
  "mac_address",
  "interface",
]);
