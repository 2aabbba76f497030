import { cleanText } from "@mtw/normalize";
import type { Snapshot } from "../snapshot/snapshot.ts";

/** Says that a router could not be read, so that what is missing is not taken for gone; null when all could. */
export function missingSentence({ health }: Snapshot): string | null {
  const [first, ...others] = health.flatMap(({ name, error }) => (error ? [{ name, code: error.code }] : []));
  if (!first) return null;
  const more = others.length > 0 ? ` and ${others.length} more` : "";
  // One name, and a short one: this also stands in errors, which have to stay short.
  return `Devices may be missing: reading fails of ${cleanText(first.name, 32)} (${first.code})${more}; /health (health_check) says why.`;
}
