import * as z from "zod";
import { defineKind } from "../value-kind.ts";

const canonicalForm = /^[0-9A-F]{2}(?::[0-9A-F]{2}){5}$/;
const looseForm =
  /^(?:[0-9a-fA-F]{2}([:-]?)(?:[0-9a-fA-F]{2}\1){4}[0-9a-fA-F]{2}|(?:[0-9a-fA-F]{4}\.){2}[0-9a-fA-F]{4})$/;

/**
 * Reads a MAC address in any usual spelling as upper case with colons.
 *
 * `02:aa:…`, `02-AA-…`, `02aa.bbcc.ddee`, `02AABBCCDDEE`.
 */
export function parseMac(text: string): string | null {
  if (canonicalForm.test(text)) return text;
  return looseForm.test(text) ? withColons(text.replace(/[^0-9a-fA-F]/g, "")) : null;
}

const withColons = (digits: string): string => (digits.toUpperCase().match(/../g) ?? []).join(":");

/** Tells whether a MAC address is locally administered: random, or made up by software. */
export function isLocallyAdministered(macAddress: string): boolean {
  return (Number.parseInt(macAddress.slice(0, 2), 16) & 2) !== 0;
}

/** Tells whether a MAC address is a group address (multicast or broadcast), which no device has. */
export function isGroupAddress(macAddress: string): boolean {
  return (Number.parseInt(macAddress.slice(0, 2), 16) & 1) !== 0;
}

const macSchema = z.string().regex(canonicalForm);

/** A MAC address. */
export const mac = defineKind({ name: "MAC address", parse: parseMac, schema: macSchema });

/** Old CAPsMAN and published ARP entries write zeros for "none". */
export const noMac = ["00:00:00:00:00:00", "none"] as const;

/** A comma list of MAC addresses, such as mld-link-addresses. */
export const macList = defineKind<readonly string[]>({
  name: "MAC addresses",
  parse: (text) => {
    const list = text.split(",").map((item) => parseMac(item.trim()));
    return list.every((item) => item !== null) ? list : null;
  },
  schema: z.array(macSchema).readonly(),
});

const clientIdForm = /^1(?::[0-9a-fA-F]{1,2}){6}$/;

/**
 * Reads the MAC address in a DHCP client-id of type 1.
 *
 * RouterOS drops leading zeros (`1:0:50:56:3c:bc:2b`); a DUID (`ff:…`) or free text holds no MAC address.
 */
export function parseClientIdMac(text: string): string | null {
  if (!clientIdForm.test(text)) return null;
  const octets = text.split(":").slice(1);
  return octets.map((octet) => octet.padStart(2, "0").toUpperCase()).join(":");
}
