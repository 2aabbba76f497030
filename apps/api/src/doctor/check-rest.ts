import type { RouterOsError } from "@mtw/routeros-client";
import { type Finding, fail, ok } from "./finding.ts";
import type { Place } from "./place.ts";
import type { TableReading } from "./read-table.ts";

const needed = "read, api and rest-api";

/** Tells from the first answer whether RouterOS answers there, who it takes us for, and what we may. */
export function checkRest(first: TableReading, place: Place): Finding[] {
  const { answer, milliseconds } = first;
  if (answer.state === "failed") return refusals(answer.error, place);
  const service = ok("http", `RouterOS REST answers after ${milliseconds} ms`);
  const isRouterOs = answer.state === "present" && answer.rows.some((row) => row.version !== undefined);
  if (isRouterOs) return [service, accepted, granted];
  const found = "something answers like REST, but it has no /system/resource";
  return [
    fail("http", found, "check that the URL leads to the router itself, and its path, which stands before /rest"),
  ];
}

const accepted = ok("credentials", "user name and password are right, and the group has rest-api");
const granted = ok("policies", "the group has api and read");

function refusals(error: RouterOsError, place: Place): Finding[] {
  const { code, detail, message, hint } = error;
  const service = ok("http", "RouterOS REST answers");
  if (code === "router_auth_failed") return [service, refusedCredentials];
  if (code === "router_forbidden") return [service, accepted, missingPolicy(detail ?? "")];
  if (code === "router_html_response") return [webPage(place)];
  return [fail("http", message, hint)];
}

/** RouterOS says 401 to both; it is asked no third time, because wrong passwords can lock a user out. */
const refusedCredentials = fail(
  "credentials",
  "RouterOS answers 401, also when asked again: the user name or the password is wrong, or the user's group lacks the policy rest-api",
  `check ROUTEROS_USERNAME and ROUTEROS_PASSWORD, then on the router: /user print; /user group print (${needed})`,
);

function missingPolicy(detail: string): Finding {
  if (/\bnot allowed \(9\)/i.test(detail)) return lacking("api");
  if (/not enough permissions \(9\)/i.test(detail)) return lacking("read");
  const todo = "on the router: the addresses that /ip service and the user itself (/user print) admit";
  return fail("policies", "RouterOS refuses this machine", todo);
}

const lacking = (policy: string): Finding =>
  fail(
    "policies",
    `the user's group lacks the policy ${policy}`,
    `on the router: /user group print; the group needs ${needed}, see /user group set`,
  );

function webPage({ port, service }: Place): Finding {
  const found = `port ${port} answers with a web page: WebFig is there, but /rest is not`;
  const todo = `RouterOS older than 7.1 has no REST (7.9 over http); else check that this is the port of ${service} and that no proxy or login page stands in between`;
  return fail("http", found, todo);
}
