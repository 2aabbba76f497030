import * as z from "zod";
import { qualitySchema, type Snapshot, warningSchema } from "../snapshot/snapshot.ts";

/** Parameters of an operation that can answer a part of a list. */
export const pagingInput = {
  limit: z
    .int()
    .min(1)
    .max(1000)
    .optional()
    .meta({ description: "At most this many.", absent: "all", examples: [50] }),
  offset: z
    .int()
    .min(0)
    .default(0)
    .meta({ description: "Skip this many first.", examples: [25] }),
} as const;

/** Which part of a list is wanted. */
export interface Paging {
  readonly limit?: number | undefined;
  readonly offset: number;
}

/** A part of a list. */
export interface Page<Item> {
  readonly items: readonly Item[];
  /** Where this part begins. */
  readonly offset: number;
  /** Where the next part begins; null when nothing is left. */
  readonly next: number | null;
}

/** Cuts the wanted part out of a list. */
export function pageOf<Item>(items: readonly Item[], { limit, offset }: Paging): Page<Item> {
  const end = limit === undefined ? items.length : offset + limit;
  return { items: items.slice(offset, end), offset, next: end < items.length ? end : null };
}

/** Says what is left behind a page, in words for people and models; null when nothing is. */
export function restSentence({ items, offset, next }: Page<unknown>, total: number): string | null {
  if (next !== null) return `${items.length} of ${total} shown; offset ${next} continues.`;
  return items.length === 0 && total > 0 ? `Nothing is left at offset ${offset}: there are ${total}.` : null;
}

/** One line out of the sentences that apply; null when none does. */
export const hintOf = (sentences: readonly (string | null)[]): string | null =>
  sentences.filter((sentence) => sentence !== null).join(" ") || null;

/** A line for whoever reads the answer. */
const hintSchema = z
  .string()
  .nullable()
  .meta({ description: "What is left, and what stands out; null when nothing is." });

/** What is told with every list of a snapshot. */
export const listFacts = {
  hint: hintSchema,
  as_of: z.iso.datetime().meta({ description: "Moment of the reading." }),
  quality: qualitySchema,
  warnings: z.array(warningSchema),
} as const;

/** A page of a list that has no filters, with what is told beside it. */
export function pagedAnswer<Item>({ as_of, quality, warnings }: Snapshot, list: readonly Item[], paging: Paging) {
  const page = pageOf(list, paging);
  const total = list.length;
  const facts = { hint: hintOf([restSentence(page, total)]), as_of, quality, warnings: [...warnings] };
  return { items: page.items, facts: { count: page.items.length, total, ...facts } };
}
