import * as z from "zod";
import { defineKind } from "../value-kind.ts";

/** Reads an IPv4 address; a `/32` or other prefix is left out. */
export function parseIpv4(text: string): string | null {
  const slash = text.indexOf("/");
  const address = slash < 0 ? text : text.slice(0, slash);
  return z.regexes.ipv4.test(address) ? address : null;
}

/** Reads an IPv6 address in lower case, without a zone (`%bridge`) and without a prefix length. */
export function parseIpv6(text: string): string | null {
  const end = text.search(/[/%]/);
  const address = (end < 0 ? text : text.slice(0, end)).toLowerCase();
  return z.regexes.ipv6.test(address) ? address : null;
}

/** Reads an IPv4 or IPv6 address. */
export function parseIp(text: string): string | null {
  return parseIpv4(text) ?? parseIpv6(text);
}

/** Tells whether an IPv6 address is link-local (fe80::/10). */
export function isLinkLocal(address: string): boolean {
  return /^fe[89ab]/i.test(address);
}

/** An IPv4 address; `0.0.0.0` is how legacy menus write "none". */
export const ipv4 = defineKind({ name: "IPv4 address", parse: parseIpv4, schema: z.ipv4() });
export const noIp = ["0.0.0.0", "::"] as const;

/** An IPv6 address. */
export const ipv6 = defineKind({ name: "IPv6 address", parse: parseIpv6, schema: z.string() });
