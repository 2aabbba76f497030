import { type Figure, isMet } from "./bench.ts";

/** Writes figures as a table with the columns figure, value, aim and whether it is met. */
export function figuresText(figures: readonly Figure[]): string {
  const head = ["figure", "value", "", "aim", ""] as const;
  const lines = [head, ...figures.map(cellsOf)];
  const widths = head.map((_, column) => Math.max(...lines.map((line) => line[column]?.length ?? 0)));
  return lines
    .map((line) => `  ${line.map((cell, column) => padded(cell, column, widths)).join("  ")}`.trimEnd())
    .join("\n");
}

const VALUE_COLUMN = 1;

function padded(cell: string, column: number, widths: readonly number[]): string {
  const width = widths[column] ?? 0;
  return column === VALUE_COLUMN ? cell.padStart(width) : cell.padEnd(width);
}

function cellsOf(figure: Figure): readonly string[] {
  const { name, value, unit } = figure;
  return [name, numberText(value), unit === "" ? "times" : unit, aimText(figure), stateText(figure)];
}

function aimText({ aim }: Figure): string {
  if (!aim) return "";
  return "at_most" in aim ? `<= ${aim.at_most}` : `>= ${aim.at_least}`;
}

function stateText(figure: Figure): string {
  const met = isMet(figure);
  if (met === null) return "";
  return met ? "ok" : "MISSED";
}

/** Three digits that count, with separators for thousands. */
function numberText(value: number): string {
  const digits = value < 10 ? 2 : value < 100 ? 1 : 0;
  return value.toLocaleString("en", { minimumFractionDigits: digits, maximumFractionDigits: digits });
}
