import * as z from "zod";

/** How much of each record an answer tells. */
export const detailInput = z
  .enum(["concise", "full"])
  .default("full")
  .meta({
    description: "concise: the keys that most questions are about; full: every key.",
    examples: ["full"],
  });

/** How much of each record an answer tells. */
export type Detail = z.output<typeof detailInput>;

/** Keeps the keys that were asked for. */
export const pick = <T extends object, K extends keyof T>(record: T, keys: readonly K[]): Pick<T, K> =>
  Object.fromEntries(keys.map((key) => [key, record[key]])) as Pick<T, K>;

/** The records as they are, or with the concise keys alone. */
export const inDetail = <T extends object, K extends keyof T>(
  records: readonly T[],
  keys: readonly K[],
  detail: Detail,
): (T | Pick<T, K>)[] => (detail === "full" ? [...records] : records.map((record) => pick(record, keys)));

/** The schema of a record of which only the concise keys are always there. */
export function conciseSchema<Shape extends z.ZodRawShape, K extends keyof Shape & string>(
  schema: z.ZodObject<Shape>,
  keys: readonly K[],
) {
  const mask = Object.fromEntries(keys.map((key) => [key, true])) as Record<K, true>;
  const loosened = schema.partial().required(mask as never);
  return loosened.meta(schema.meta() ?? {}) as unknown as ConciseSchema<Shape, K>;
}

type ConciseSchema<Shape extends z.ZodRawShape, K extends keyof Shape> = z.ZodObject<{
  [Key in keyof Shape]: Key extends K ? Shape[Key] : z.ZodOptional<Shape[Key]>;
}>;
