/** A list whose members can be negated, such as a group's policy. */
export interface NegatableList {
  readonly included: readonly string[];
  readonly excluded: readonly string[];
}

/** Reads `read,api,!ftp`; the router gives such lists in its own order, and a lone `!` can stand in them (7.24.5). */
export function parseNegatableList(text: string): NegatableList {
  const items = text.split(",").map((item) => item.trim());
  return {
    included: items.filter((item) => item !== "" && !item.startsWith("!")),
    excluded: items.filter((item) => item.startsWith("!") && item.length > 1).map((item) => item.slice(1)),
  };
}
