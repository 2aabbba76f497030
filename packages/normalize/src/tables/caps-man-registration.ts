import { defineTable } from "../define-table.ts";
import { noIp } from "../parse/ip.ts";
import { reversedIpv4 } from "../parse/reversed-ip.ts";
import { registrationFields } from "./registration-fields.ts";

/** Devices of the legacy CAPsMAN stack, of the router's own radios and of every CAP. Never read with .proplist. */
export const capsManRegistration = defineTable(
  "/caps-man/registration-table",
  {
    ...registrationFields,
    reported_ip_address: {
      from: ["last-ip"],
      kind: reversedIpv4,
      none: noIp,
      description: "IP address that the registration row itself reports.",
      source: "RouterOS /caps-man/registration-table (7.21.4): the octets stand in reverse order",
    },
  },
  ["mac_address", "interface"],
);
