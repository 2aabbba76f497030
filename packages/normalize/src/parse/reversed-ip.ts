import * as z from "zod";
import { defineKind } from "../value-kind.ts";
import { parseIpv4 } from "./ip.ts";

/**
 * Reads an IPv4 address whose octets stand in reverse order: `91.83.168.192` is 192.168.83.91.
 *
 * Legacy CAPsMAN writes `last-ip` so (three owners, up to RouterOS 7.21.4); legacy wireless writes it the right way
 * round.
 */
export function parseReversedIpv4(text: string): string | null {
  return parseIpv4(text)?.split(".").reverse().join(".") ?? null;
}

/** An IPv4 address written backwards. */
export const reversedIpv4 = defineKind({ name: "reversed IPv4 address", parse: parseReversedIpv4, schema: z.ipv4() });
