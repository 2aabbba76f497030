/** One line of a fact table: cells by column. */
export type FactLine = Readonly<Record<string, string>>;

/** Reads a fact table; the first line names the columns. */
export function readFacts(table: string): { readonly columns: string[]; readonly lines: FactLine[] } {
  const [columns = [], ...rows] = table
    .trim()
    .split("\n")
    .map((line) => line.split("|").map((cell) => cell.trim()));
  const lines = rows.map((cells) => Object.fromEntries(columns.map((name, index) => [name, cells[index] ?? ""])));
  return { columns, lines };
}

/** Writes a record in the words of a fact table; what the facts leave open stays open. */
export function asFact(record: object, columns: readonly string[], fact: FactLine | undefined): FactLine {
  const cells = columns.map((name) => [name, fact?.[name] === "?" ? "?" : cellOf(record[name as keyof typeof record])]);
  return Object.fromEntries(cells);
}

function cellOf(value: unknown): string {
  if (value === null || value === undefined) return "-";
  if (Array.isArray(value)) return value.map(cellOf).sort().join(", ") || "-";
  if (typeof value === "object") return placeOf(value as Association);
  return String(value);
}

interface Association {
  readonly router: string;
  readonly interface: string;
}

const placeOf = (association: Association): string => `${association.router}/${association.interface}`;
