import type { RouterConfig } from "@mtw/environment";
import { systemResource } from "@mtw/normalize";
import { checkName } from "./check-name.ts";
import { checkPort } from "./check-port.ts";
import { checkRest } from "./check-rest.ts";
import { checkHandshake, checkTls } from "./check-tls.ts";
import { checkPlainPort, checkTransport } from "./check-transport.ts";
import type { DoctorTools } from "./doctor-tools.ts";
import type { Finding } from "./finding.ts";
import { type Place, placeOf } from "./place.ts";
import type { TableReading, TimedReader } from "./read-table.ts";
import { shakeHands } from "./shake-hands.ts";

/** What reaching a router needs. */
export interface Reach {
  readonly reader: TimedReader;
  readonly tools: DoctorTools;
  /** Takes each finding as it comes. */
  readonly report: (finding: Finding) => void;
}

/**
 * Goes from the router's name to the first answer of its REST API, and reports each step.
 *
 * @returns What `/system/resource` answered; null when a step failed.
 */
export async function reachRest(config: RouterConfig, { reader, tools, report }: Reach): Promise<TableReading | null> {
  const place = placeOf(config.url);
  const passes = (finding: Finding): boolean => {
    report(finding);
    return finding.status !== "fail";
  };
  if (!passes(await checkName(place, tools)) || !passes(await checkPort(place, tools))) return null;
  const handshake = place.isHttps ? await shakeHands(place, tools) : null;
  const broken = handshake && checkHandshake(handshake, place);
  if (broken) {
    report(broken);
    return null;
  }
  const first = await reader.read(systemResource);
  const transport = handshake?.certificate
    ? checkTls({ ...handshake, tls: config.tls, first, now: tools.now() })
    : await checkPlain(first, place, tools);
  return passes(transport) && checkRest(first, place).every(passes) ? first : null;
}

/** Some servers say in http, with status 400, that they want https; others say nothing that is http at all. */
async function checkPlain({ answer }: TableReading, place: Place, tools: DoctorTools): Promise<Finding> {
  const isUnanswered = answer.state === "failed" && (answer.error.status === null || answer.error.status === 400);
  const handshake = isUnanswered ? await shakeHands(place, tools) : null;
  return (handshake && checkPlainPort(handshake, place)) ?? checkTransport(place);
}
