import { z } from "zod";
import { defineKind } from "../value-kind.ts";

const ipv4Form = /^(?:(?:25[0-5]|2[0-4]\d|1?\d?\d)(?:\.(?!$)|$)){4}$/;
const groupForm = /^[0-9a-f]{1,4}$/i;

/** Reads an IPv4 address; a `/32` or other prefix is left out. */
export function parseIpv4(text: string): string | null {
  const address = text.split("/", 1)[0] ?? "";
  return ipv4Form.test(address) ? address : null;
}

/** Reads an IPv6 address in lower case, without a zone (`%bridge`) and without a prefix length. */
export function parseIpv6(text: string): string | null {
  const address = (text.split(/[/%]/, 1)[0] ?? "").toLowerCase();
  return isIpv6(address) ? address : null;
}

function isIpv6(address: string): boolean {
  const halves = address.split("::");
  if (!address.includes(":") || halves.length > 2) return false;
  const groups = halves.flatMap((half) => (half === "" ? [] : half.split(":")));
  const embedded = ipv4Form.test(groups.at(-1) ?? "");
  const plain = embedded ? groups.slice(0, -1) : groups;
  const count = plain.length + (embedded ? 2 : 0);
  return plain.every((group) => groupForm.test(group)) && (halves.length === 2 ? count < 8 : count === 8);
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

/** An IPv4 or IPv6 address. */
export const ip = defineKind({ name: "IP address", parse: parseIp, schema: z.string() });
