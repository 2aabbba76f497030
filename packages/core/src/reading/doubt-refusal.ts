import { RouterOsError } from "@mtw/routeros-client";

/**
 * What a 401 is taken for until it is confirmed.
 *
 * RouterOS answers stray ones for some seconds after a reboot, and after a request that was cut off (7.21.5).
 */
export function doubtRefusal(error: RouterOsError): RouterOsError {
  if (error.reportedAs !== "router_auth_failed") return error;
  return new RouterOsError(
    "router_unreachable",
    "The router answered 401 Unauthorized. It does so for some seconds after a reboot too, so it is asked again before the password is called wrong.",
    {
      ...(error.menu === null ? {} : { menu: error.menu }),
      ...(error.status === null ? {} : { status: error.status }),
      attempts: error.attempts,
    },
  );
}
