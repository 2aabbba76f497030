import type { Field } from "../define-table.ts";
import { parseReversedIpv4 } from "../parse/reversed-ip.ts";
import { isProductName, isStateWord } from "./is-word.ts";
import { maskShape } from "./mask-shape.ts";
import { redactAbout } from "./redact-about.ts";
import { redactIp } from "./redact-address.ts";
import { redactAddress, redactCapText, redactText } from "./redact-text.ts";
import { type Replacements, vagueCategory } from "./replacements.ts";

/** A value of a known field, on its way into a dump. */
export interface FieldValue {
  readonly text: string;
  /** Our name of the field. */
  readonly name: string;
  readonly field: Field<unknown, unknown>;
  readonly replacements: Replacements;
}

type Treatment = (value: FieldValue) => string;

/**
 * Replaces what is somebody's in the value of a known field; the kind of the value decides how.
 *
 * A kind that is not listed counts as text, so that a new one can't leak before somebody has thought about it.
 */
export function redactValue(value: FieldValue): string {
  const { text, field } = value;
  if (text.trim() === "" || field.none?.includes(text)) return text;
  return (treatments.get(field.kind.name) ?? redactWords)(value);
}

/** Kinds whose values say nothing about anybody once they could be read. */
const factKinds = [
  ...["boolean", "integer", "integers", "percent", "signal", "power", "rate", "pair", "duration", "size", "version"],
  ...["band", "bands", "radio bands", "channel", "frequencies"],
];

const treatments: ReadonlyMap<string, Treatment> = new Map([
  ...factKinds.map((kind): [string, Treatment] => [kind, redactFact]),
  ["text", redactWords],
  ["word", ({ text, replacements }) => redactWord(text, replacements)],
  ["list", redactList],
  ["MAC address", redactListOfAddresses],
  ["MAC addresses", redactListOfAddresses],
  ["IPv4 address", redactListOfAddresses],
  ["IPv6 address", redactListOfAddresses],
  ["reversed IPv4 address", redactReversed],
]);

/** Kinds that have been thought about; a test holds the tables to them. */
export const treatedKinds: ReadonlySet<string> = new Set(treatments.keys());

/** The start of a text that its kind vouches for, where the parser lets more follow; behind it anything could stand. */
const vouchedStarts: Readonly<Record<string, RegExp>> = {
  version: /^\S+(?: \((?:stable|testing|long-term|development)\))?/,
  signal: /^-\d+(?:dBm)?(?:@(?:[\d.]+[kMG]?bps|V?HT\d+-\d+(?:\/\dS)?))?/,
  "radio bands": /^(?:(?:[s\d]+ghz(?:-[a-z/]{1,8})?|[\d/+]+mhz)[:,]?)+/,
};

/** An unreadable value is often what a report is about: its shape stays. */
function redactFact({ text, field }: FieldValue): string {
  const { name, parse } = field.kind;
  if (parse(text) === null) return maskUnreadable(text, parse);
  const end = vouchedStarts[name]?.exec(text)?.[0].length ?? text.length;
  return text.slice(0, end) + maskShape(text.slice(end));
}

/** Masking must not make an unreadable value readable, as `-0` would be as `-9`. */
function maskUnreadable(text: string, parse: (text: string) => unknown): string {
  const masked = maskShape(text);
  return parse(masked) === null ? masked : masked.replaceAll("9", "x");
}

function redactWords(value: FieldValue): string {
  const { text, name, replacements } = value;
  if (name === "about") return redactAbout(text, replacements);
  return name === "cap" ? redactCapText(text, replacements) : redactText(text, categoryOf(name), replacements);
}

const categories: readonly (readonly [RegExp, string])[] = [
  [/ssid/, "ssid"],
  [/comment/, "comment"],
  [/identity|^cap_/, "identity"],
  [/host_name/, "host"],
  [/interface|^mld_|^default_name$/, "interface"],
  [/_profile$|^configuration$/, "profile"],
  [/address/, "address"],
];

const categoryOf = (name: string): string => categories.find(([form]) => form.test(name))?.[1] ?? vagueCategory;

/** Keeps RouterOS's own words, unless somebody uses a product's name as a name. */
function redactWord(text: string, replacements: Replacements): string {
  const isKept = isStateWord(text) || (isProductName(text) && !replacements.isName(text.trim()));
  return isKept ? text : maskShape(text);
}

/** Lists hold RouterOS's words, or names of interfaces. */
function redactList({ text, name, replacements }: FieldValue): string {
  const redact = (item: string) =>
    name.includes("interface") ? redactText(item, "interface", replacements) : redactWord(item, replacements);
  return eachItem(text, redact);
}

/** Blanks around the items of a list stay. */
const eachItem = (text: string, redact: (item: string) => string): string =>
  text.replace(/[^,\s](?:[^,]*[^,\s])?/g, redact);

function redactListOfAddresses({ text, field, replacements }: FieldValue): string {
  const redact = (item: string) => redactAddress(item, replacements) ?? maskUnreadable(item, field.kind.parse);
  return eachItem(text, redact);
}

/** The stand-in of the address that is meant, written the wrong way round like the address. */
function redactReversed({ text, field, replacements }: FieldValue): string {
  const address = parseReversedIpv4(text);
  const redacted = address === null ? null : redactIp(address, replacements);
  return redacted === null ? maskUnreadable(text, field.kind.parse) : (parseReversedIpv4(redacted) ?? maskShape(text));
}
