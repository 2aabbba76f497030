import type { Row } from "../simulator-tables.ts";

/** Keeps the properties of a `.proplist`; all when there is none. */
export function projectRow(row: Row, properties: readonly string[] | null): Row {
  if (properties === null) return row;
  const wanted = new Set(properties.map(keyOfProperty));
  return Object.fromEntries(Object.entries(row).filter(([key]) => wanted.has(key)));
}

/** Reads a `.proplist`, which is a comma list or an array of such. */
export function readProplist(value: unknown): readonly string[] | null {
  if (value === undefined) return null;
  const items: unknown[] = Array.isArray(value) ? value : [value];
  return items.flatMap((item) => String(item).split(",")).map((property) => property.trim());
}

/** Property lists call the router's remark `about`; its JSON key is `.about`. */
function keyOfProperty(property: string): string {
  return property === "about" ? ".about" : property;
}
