/** One cell of a table: a bar would end the cell, a line break the table. */
export const cell = (text: string): string => text.replaceAll("|", "\\|").replaceAll(/\s*\n\s*/g, "<br>");

/** A markdown table. */
export function table(heading: readonly string[], rows: readonly (readonly string[])[]): string {
  const line = (cells: readonly string[]): string => `| ${cells.join(" | ")} |`;
  return [line(heading), line(heading.map(() => "---")), ...rows.map(line)].join("\n");
}

/** The last lines of a page that is made: who reads it comes first, who would change it knows from here where. */
export const madeFrom = (...paths: readonly string[]): string =>
  `---\n\nThis page is made from ${paths.map((path) => `\`${path}\``).join(", ")}: change that, then run \`npx -y pnpm@12 run docs\`.`;
