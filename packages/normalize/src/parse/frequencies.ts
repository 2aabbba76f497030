import * as z from "zod";
import { defineKind } from "../value-kind.ts";

/** One entry of a frequency list: a single frequency has `from` equal to `to`. */
export interface FrequencyRange {
  readonly from_mhz: number;
  readonly to_mhz: number;
  readonly step_mhz: number | null;
}

const rangeForm = /^(\d+)(?:-(\d+))?(?::(\d+))?$/;

/** Reads channel.frequency: `2412,2437`, `5180-5730`, `5180-5240:20,5500-5580:20`. */
export function parseFrequencies(text: string): readonly FrequencyRange[] | null {
  const ranges = text.split(",").map(parseFrequencyRange);
  return ranges.every((range) => range !== null) ? ranges : null;
}

function parseFrequencyRange(text: string): FrequencyRange | null {
  const match = rangeForm.exec(text);
  if (!match) return null;
  const from = Number(match[1]);
  return { from_mhz: from, to_mhz: Number(match[2] ?? from), step_mhz: match[3] ? Number(match[3]) : null };
}

/** A list of allowed frequencies. */
export const frequencies = defineKind<readonly FrequencyRange[]>({
  name: "frequencies",
  parse: parseFrequencies,
  schema: z.array(z.object({ from_mhz: z.number(), to_mhz: z.number(), step_mhz: z.number().nullable() })),
});
