import { parseRowId } from "../parse/row-id.ts";
import { isDefaultInterfaceName } from "./is-default-interface-name.ts";
import { redactIp, redactMac } from "./redact-address.ts";
import type { Replacements } from "./replacements.ts";

/** An address with what CAPsMAN writes around it: `[MAC]`, `MAC%interface`, `MAC/27044`, an IP address likewise. */
const addressForm = /^(\[?)([^%/[\]\s]+)(\]?)(?:(\/\d{1,5})|(%)(.+))?$/;

/** Replaces what stands where RouterOS writes an address; null when the text is none. */
export function redactAddress(text: string, replacements: Replacements): string | null {
  const [, opening = "", address = "", closing = "", port = "", percent = "", zone] = addressForm.exec(text) ?? [];
  const redacted = redactMac(address, replacements) ?? redactIp(address, replacements);
  if (redacted === null) return null;
  const place = zone === undefined ? "" : redactText(zone, "interface", replacements);
  return `${opening}${redacted}${closing}${port}${percent}${place}`;
}

/**
 * Replaces a text that a person, a client or a router's owner wrote.
 *
 * Blanks around it stay, so that a blank comment stays blank. Row ids and the names that RouterOS itself gives to
 * interfaces stay, because they say what something is and not whose.
 */
export function redactText(text: string, category: string, replacements: Replacements): string {
  const core = text.trim();
  if (core === "" || parseRowId(core) !== null || isDefaultInterfaceName(core)) return text;
  const redacted = redactAddress(core, replacements) ?? replacements.name(core, category);
  return text.replace(core, () => redacted);
}

/** Replaces the halves of a `cap` text, `identity@address`; an identity may hold `@`, its stand-in never does. */
export function redactCapText(text: string, replacements: Replacements): string {
  const at = text.lastIndexOf("@");
  if (at < 0) return redactText(text, "identity", replacements);
  const identity = redactText(text.slice(0, at), "identity", replacements);
  return `${identity}@${redactText(text.slice(at + 1), "address", replacements)}`;
}
