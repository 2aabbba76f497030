import * as z from "zod";

/** What the entries of a {@link listVariable} are. */
export interface ListVariable {
  /** Reads one entry; null when it is none. */
  readonly parseEntry: (text: string) => string | null;
  /** What the whole list should be. */
  readonly error: string;
  readonly description: string;
}

/** Describes a variable that holds a comma list, or nothing. */
export function listVariable({ parseEntry, error, description }: ListVariable) {
  const parsed = z.string().transform((list, context): readonly string[] => {
    const entries = list.split(",").map((entry) => parseEntry(entry.trim()));
    const good = entries.filter((entry) => entry !== null);
    if (good.length < entries.length) context.addIssue({ code: "custom", message: error });
    return good;
  });
  return parsed.optional().meta({ description });
}
