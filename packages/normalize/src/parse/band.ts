import * as z from "zod";
import { defineKind } from "../value-kind.ts";
import { remember } from "./remember.ts";

/** The bands that RouterOS names, in its words. */
export const bandWords = ["2ghz", "5ghz", "6ghz", "60ghz", "s1ghz"] as const;
/** Names a band in RouterOS's word, such as `5ghz`; one of {@link bandWords}. */
export type Band = (typeof bandWords)[number];

/** What a band text says: the band and, where the text names one, the newest generation in it. */
export interface BandAndStandard {
  readonly band: Band;
  readonly wifi_standard: string | null;
}

const bandForm = /^(2|5|6|60|s1)ghz(?:-(?:only)?([a-z/]+))?$/;

/** Oldest to newest; `an`, `gn` are how legacy menus write 802.11n on one band. */
const generations = ["b", "a", "g", "n", "ac", "ad", "ax", "ah", "be"];

/**
 * Reads a band such as `5ghz-ax` (wifi), `2ghz-b/g/n` or `5ghz-onlyac` (wireless).
 *
 * Where the text names several generations, the newest counts.
 */
export function parseBand(text: string): BandAndStandard | null {
  const match = bandForm.exec(text);
  if (!match) return null;
  const band = `${match[1]}ghz` as Band;
  if (!match[2]) return { band, wifi_standard: null };
  const standards = match[2].split("/").map(parseStandard);
  return standards.includes(null) ? null : { band, wifi_standard: newest(standards) };
}

/** Reads the generation in a channel or band text (`ax`, `gn`) as IEEE writes it: `802.11ax`. */
export function parseStandard(text: string): string | null {
  const generation = text === "gn" || text === "an" ? "n" : text;
  return generations.includes(generation) ? `802.11${generation}` : null;
}

const rank = (standard: string | null): number => generations.indexOf((standard ?? "").slice("802.11".length));

const newest = (standards: readonly (string | null)[]): string | null =>
  standards.reduce((best, next) => (rank(next) > rank(best) ? next : best));

/** The band in which a frequency lies, null for a frequency of none. */
export function bandOfFrequency(mhz: number): Band | null {
  if (mhz >= 850 && mhz <= 930) return "s1ghz";
  if (mhz >= 2300 && mhz < 2500) return "2ghz";
  if (mhz >= 4900 && mhz < 5925) return "5ghz";
  if (mhz >= 5925 && mhz <= 7125) return "6ghz";
  return mhz >= 57_000 && mhz <= 71_000 ? "60ghz" : null;
}

function parseBands(text: string): readonly BandAndStandard[] | null {
  const bands = text.split(",").map(parseBand);
  return bands.every((band) => band !== null) ? bands : null;
}

const bandSchema = z.object({ band: z.enum(bandWords), wifi_standard: z.string().nullable() });

/** The band list of a registration row: one entry, or one a link for a multi-link device. */
export const bands = defineKind<readonly BandAndStandard[]>({
  name: "bands",
  parse: remember(parseBands),
  schema: z.array(bandSchema).readonly(),
});

/** One configured band. */
export const band = defineKind<BandAndStandard>({ name: "band", parse: remember(parseBand), schema: bandSchema });

/**
 * Reads the bands a radio can use: `5ghz-a:20mhz,5ghz-n:20mhz,20/40mhz`.
 *
 * Commas stand between bands and inside their width lists, so only a comma before a band separates.
 */
export function parseRadioBands(text: string): readonly BandAndStandard[] | null {
  const items = text.split(/,(?=(?:\d+|s1)ghz)/).map((item) => parseBand(item.split(":")[0] ?? ""));
  return items.every((item) => item !== null) ? items : null;
}

/** The bands a radio can use. */
export const radioBands = defineKind<readonly BandAndStandard[]>({
  name: "radio bands",
  parse: remember(parseRadioBands),
  schema: z.array(bandSchema).readonly(),
});
