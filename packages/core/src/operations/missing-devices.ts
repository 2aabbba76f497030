import type { Snapshot } from "../snapshot/snapshot.ts";

/** How many routers a sentence names. */
const named = 3;

/** Says which routers could not be read, so that what is missing is not taken for gone; null when all could. */
export function missingSentence({ health }: Snapshot): string | null {
  const failing = health.flatMap(({ name, error }) => (error ? [`${name} (${error.code})`] : []));
  if (failing.length === 0) return null;
  const more = failing.length > named ? ` and ${failing.length - named} more` : "";
  return `Devices may be missing: reading fails of ${failing.slice(0, named).join(", ")}${more}; health_check says why.`;
}
